package kz.sirius.it.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.issuing.SignOutcome;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.requests.WithdrawRequest;
import kz.sirius.signing.RefuseToSign;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetRow;
import kz.sirius.signing.SubjectName;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SigningIT {

    private static final int MANY = 40;

    @Inject
    Steps steps;

    @Inject
    SignDocuments sign;

    @Inject
    OpenForSigning open;

    @Inject
    RefuseToSign refuse;

    @Inject
    SheetLists sheets;

    @Inject
    DocumentFiles files;

    @Inject
    SetSigningPolicy policy;

    @Inject
    WithdrawRequest withdraw;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        for (String unit : List.of("SGM", "SDN", "PGE")) {
            As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, unit, SigningPolicy.ANY_ONE));
        }
    }

    @Test
    void underAnyOneTheFirstSignatureIssuesAndNamesThePersonWhoPressedTheButton() {
        String learner = Learner.of("SGM", 22);
        byte[] byDean = file(learner, steps.issued(learner, "dean.sgm"));
        byte[] byHead = file(learner, steps.issued(learner, "head"));
        X509Certificate dean = only(byDean);
        X509Certificate head = only(byHead);
        assertEquals("НҰРПЕЙІСОВ БАУЫРЖАН", SubjectName.of(dean).commonName());
        assertEquals("650901301020", SubjectName.of(dean).iin());
        assertEquals("ӨТЕГЕНОВА БАҚЫТ", SubjectName.of(head).commonName());
        assertFalse(dean.equals(head));
        assertFalse(dean.getPublicKey().equals(head.getPublicKey()));
        assertTrue(
                Pdf.words(byDean).contains("Нұрпейісов") && !Pdf.words(byDean).contains("Өтегенова"));
        assertTrue(Pdf.words(byHead).contains("Өтегенова") && !Pdf.words(byHead).contains("Нұрпейісов"));
    }

    @Test
    void onlyTheOfficesOfTheLearnersUnitSeeAndSignIt() {
        long sheet = steps.approved(steps.submitted(Learner.of("SDN", 5)));
        assertTrue(waits("head", sheet));
        assertTrue(waits("dean.sdn", sheet));
        for (String other : List.of("dean.sgm", "dean.sph", "division.pge")) {
            assertFalse(waits(other, sheet));
            assertEquals("SIG-01", Refused.code(other, () -> open.open(sheet)));
            assertEquals("SIG-01", Refused.code(other, () -> open.open(99_999_999)));
            assertEquals("SIG-01", Refused.code(other, () -> refuse.refuse(sheet, "себебі")));
            assertEquals(
                    List.of(new SignOutcome(sheet, false, "SIG-01")),
                    As.user(other, () -> sign.sign(List.of(sheet), Steps.PASSWORD)));
        }
        steps.signed("dean.sdn", sheet);
        assertFalse(waits("head", sheet));
    }

    @Test
    void underRegistrarAndOneBothHaveToSignAndNothingIsWithdrawnAfterTheFirst() {
        both("PGE", SigningPolicy.REGISTRAR_AND_ONE, "division.pge");
    }

    @Test
    void underAllEverybodyHasToSign() {
        both("SDN", SigningPolicy.ALL, "dean.sdn");
    }

    private void both(String unit, SigningPolicy wanted, String ofUnit) {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, unit, wanted));
        String learner = Learner.of(unit, 6);
        long request = steps.submitted(learner);
        long sheet = steps.approved(request);
        assertEquals(wanted, steps.card(request).rule().policy());
        steps.signed(ofUnit, sheet);
        assertEquals("IN_SIGNING", Steps.status(request));
        assertEquals("SIG-13", Refused.code(learner, () -> withdraw.withdraw(request)));
        assertEquals("IN_SIGNING", Steps.status(request));
        assertEquals("SIG-01", outcome(ofUnit, sheet), "nobody signs twice");
        steps.signed("head", sheet);
        assertEquals("ISSUED", Steps.status(request));

        List<X509Certificate> signers = Pdf.signers(file(learner, Steps.number(request)));
        assertEquals(2, signers.size());
        assertEquals("ӨТЕГЕНОВА БАҚЫТ", SubjectName.of(signers.get(1)).commonName());
        assertFalse(signers.get(0).equals(signers.get(1)));
        assertTrue(Pdf.words(file(learner, Steps.number(request))).contains("Өтегенова"));
    }

    @Test
    void aPolicyThatChangesMeanwhileDoesNotTouchWhatIsApproved() {
        long request = steps.submitted(Learner.of("SGM", 23));
        long sheet = steps.approved(request);
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.ALL));
        steps.signed("head", sheet);
        assertEquals("ISSUED", Steps.status(request));
        long next = steps.submitted(Learner.of("SGM", 23));
        steps.signed("head", steps.approved(next));
        assertEquals("IN_SIGNING", Steps.status(next));
    }

    @Test
    void aSignerWhoRefusesGivesItBackAndTheNumberStays() {
        long request = steps.submitted(Learner.of("SGM", 24));
        long sheet = steps.approved(request);
        String number = Steps.number(request);
        assertEquals("SIG-12", Refused.code("dean.sgm", () -> refuse.refuse(sheet, " ")));
        As.user("dean.sgm", () -> refuse.refuse(sheet, "Академиялық демалыс көрсетілмеген"));
        RequestCard card = steps.card(request);
        assertEquals("SUBMITTED", card.row().status().name());
        assertEquals("Академиялық демалыс көрсетілмеген", card.lastNote());
        assertEquals("RESERVED", Sql.one("select status from registry.line where number = ?", number));
        assertEquals("SIG-02", Refused.code("head", () -> open.open(sheet)));

        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.REGISTRAR_AND_ONE));
        long second = steps.approved(request);
        assertFalse(second == sheet);
        assertEquals(SigningPolicy.REGISTRAR_AND_ONE, steps.card(request).rule().policy());
        steps.signed("head", second);
        steps.signed("dean.sgm", second);
        assertEquals(number, Steps.number(request));
        assertEquals("ISSUED", Steps.status(request));
    }

    @Test
    void aWrongPasswordSignsNothing() {
        long request = steps.submitted(Learner.of("SGM", 25));
        long sheet = steps.approved(request);
        assertEquals("IDN-05", Refused.code("head", () -> sign.sign(List.of(sheet), "sirius-demo-2025")));
        assertEquals(List.of(), signatures(sheet));
        assertEquals("IN_SIGNING", Steps.status(request));
    }

    @Test
    void fortyAtOnceGetAResultEach() {
        List<Long> chosen = new ArrayList<>();
        List<Long> requests = new ArrayList<>();
        for (int i = 0; i < MANY - 2; i++) {
            requests.add(steps.submitted(Learner.of("SGM", i % 20)));
            chosen.add(steps.approved(requests.get(i)));
        }
        long foreign = steps.approved(steps.submitted(Learner.of("SDN", 7)));
        chosen.add(foreign);
        chosen.add(88_888_888L);
        Collections.shuffle(chosen);
        List<SignOutcome> outcomes = As.user("dean.sgm", () -> sign.sign(chosen, Steps.PASSWORD));
        assertEquals(chosen, outcomes.stream().map(SignOutcome::sheetId).toList());
        assertEquals(MANY - 2, outcomes.stream().filter(SignOutcome::ok).count());
        outcomes.stream().filter(outcome -> !outcome.ok()).forEach(outcome -> assertEquals("SIG-01", outcome.code()));
        requests.forEach(request -> assertEquals("ISSUED", Steps.status(request)));
        assertEquals(List.of(), signatures(foreign));
    }

    @Test
    void whoseCertificateIsAnothersSignsNothing() {
        long request = steps.submitted(Learner.of("SGM", 26));
        long sheet = steps.approved(request);
        Sql.run("update identity.account set iin = '050315500123' where login = 'dean.sgm'");
        try {
            assertEquals("SIG-09", outcome("dean.sgm", sheet));
        } finally {
            Sql.run("update identity.account set iin = '650901301020' where login = 'dean.sgm'");
        }
        assertEquals(List.of(), signatures(sheet));
        assertEquals("IN_SIGNING", Steps.status(request));
    }

    @Test
    void aCertificateThatHasEndedSignsNothing() {
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 26)));
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(400)));
        assertEquals("SIG-07", outcome("head", sheet));
        assertEquals(List.of(), signatures(sheet));
    }

    @Test
    void whoIsNoLongerInOfficeOrHasNoKeySignsNothing() {
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 26)));
        Sql.run(
                "update identity.appointment set valid_to = date '2026-02-01' where key_alias = 'dean.sgm' and unit_code = 'SGM'");
        try {
            assertFalse(waits("dean.sgm", sheet));
            assertEquals("SIG-01", outcome("dean.sgm", sheet));
        } finally {
            Sql.run(
                    "update identity.appointment set valid_to = null where key_alias = 'dean.sgm' and unit_code = 'SGM'");
        }
        Sql.run("update identity.appointment set key_alias = 'nobodys' where key_alias = 'head'");
        try {
            assertEquals("SIG-11", outcome("head", sheet));
        } finally {
            Sql.run("update identity.appointment set key_alias = 'head' where key_alias = 'nobodys'");
        }
        assertEquals(List.of(), signatures(sheet));
    }

    private String outcome(String signer, long sheet) {
        return As.user(signer, () -> sign.sign(List.of(sheet), Steps.PASSWORD))
                .get(0)
                .code();
    }

    private static List<String> signatures(long sheet) {
        return Sql.column("select signer from signing.signature where sheet_id = ?", sheet);
    }

    private boolean waits(String signer, long sheet) {
        return As.user(signer, () -> sheets.waitingForMe(0, 1000)).items().stream()
                .map(SheetRow::id)
                .anyMatch(id -> id == sheet);
    }

    private byte[] file(String learner, String number) {
        return As.user(learner, () -> files.file(number)).content();
    }

    private static X509Certificate only(byte[] file) {
        List<X509Certificate> signers = Pdf.signers(file);
        assertEquals(1, signers.size());
        return signers.get(0);
    }
}
