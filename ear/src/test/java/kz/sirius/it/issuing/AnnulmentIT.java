package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.issuing.AnnulDocument;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.Register;
import kz.sirius.registry.RegisterFilter;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.WithdrawRequest;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifiedDocument;
import kz.sirius.verification.VerifiedStatus;
import kz.sirius.verification.VerifyDocument;
import kz.sirius.verification.VerifyFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A document loses its force, and another takes its place. */
@ArquillianTest
class AnnulmentIT {

    private static final String REASON = "Патология бойынша баға қате басылған";

    @Inject
    Steps steps;

    @Inject
    AnnulDocument annul;

    @Inject
    ConfirmPassword confirm;

    @Inject
    DocumentLists documents;

    @Inject
    DocumentFiles files;

    @Inject
    VerifyDocument verify;

    @Inject
    VerifyFile verifyFile;

    @Inject
    Register register;

    @Inject
    RefuseRequest refuse;

    @Inject
    WithdrawRequest withdraw;

    @Test
    void anAnnulledDocumentStaysAndSaysThatItHasNoForce() {
        String learner = Learner.of("SGM", 30);
        String number = steps.issued(learner, "dean.sgm");
        byte[] before = As.user(learner, () -> files.file(number)).content();

        DocumentRow row = annulled(number, REASON, false);

        assertEquals(LineStatus.ANNULLED, row.status());
        DocumentRow own = As.user(learner, () -> documents.card(number));
        assertEquals(REASON, own.annulment().reason());
        assertNull(own.annulment().replacedBy());
        assertNull(own.reissue());
        assertEquals(
                number + "-ANNULLED.pdf",
                As.user(learner, () -> files.file(number)).fileName());
        assertEquals(
                number + "-ANNULLED.xml",
                As.user(learner, () -> files.data(number)).fileName());
        assertEquals(
                List.of("head|ISSUED|ANNULLED"),
                Sql.column(
                        "select login || '|' || from_state || '|' || to_state from audit.entry"
                                + " where act = 'registry.annul' and object = ?",
                        "document:" + number));
        VerifiedDocument told = told(number);
        assertEquals(VerifiedStatus.ANNULLED, told.status());
        assertEquals(Time.today(Clock.systemUTC()), told.since());
        assertFalse(told.toString().contains(REASON), "the reason is its owner's matter");
        FileVerdict ofFile = ofFile(before);
        assertEquals(FileVerdict.Verdict.ISSUED, ofFile.verdict());
        assertEquals(VerifiedStatus.ANNULLED, ofFile.document().status());
        RegisterFilter filter = new RegisterFilter(null, LineStatus.ANNULLED, null, null, number);
        assertEquals(1, As.user("registrar", () -> register.page(filter, 0, 10)).total());
    }

    @Test
    void onlyWhatIsIssuedIsAnnulledAndOnlyOnceAndOnlyByTheHead() {
        String learner = Learner.of("SGM", 31);
        String number = steps.issued(learner, "dean.sgm");
        for (String other : List.of("registrar", "dean.sgm", "admin", "auditor", learner)) {
            Refused.outright(other, () -> annul.annul(number, REASON, false, confirm.confirm(Steps.PASSWORD)));
        }
        assertEquals("ISS-01", code("TR-2026-999999", REASON));
        assertEquals("ISS-15", code(number, " \u200b\n"));
        assertEquals("ISS-16", code(number, "ә".repeat(2001)));
        assertEquals("ISS-17", code(number, "a\0b"));
        assertEquals(
                "IDN-05", Refused.code("head", () -> annul.annul(number, REASON, false, confirm.confirm("wrong-1"))));
        assertEquals("ISS-18", Refused.code("head", () -> {
            var anothers = As.user("dean.sgm", () -> confirm.confirm(Steps.PASSWORD));
            annul.annul(number, REASON, false, anothers);
        }));
        assertEquals("ISSUED", Sql.one("select status from registry.line where number = ?", number));

        annulled(number, REASON, false);
        assertEquals("REG-05", code(number, REASON));

        long waiting = steps.submitted(learner);
        steps.approved(waiting);
        assertEquals("REG-02", code(Steps.number(waiting), REASON));
        As.user(learner, () -> withdraw.withdraw(waiting));
        assertEquals("REG-02", code(Steps.number(waiting), REASON));
    }

    @Test
    void anotherTakesItsPlaceAndBothStandInTheRegister() {
        String learner = Learner.of("SGM", 32);
        String old = steps.issued(learner, "dean.sgm");
        byte[] file = As.user(learner, () -> files.file(old)).content();
        RequestCard first = steps.card(request(old));
        Sql.run(
                "update requests.request set submitted_at = submitted_at - interval '9 days' where id = ?",
                request(old));

        long next = annulled(old, REASON, true).reissue();

        RequestCard again = steps.card(next);
        assertEquals(RequestStatus.SUBMITTED, again.row().status());
        assertEquals(old, again.replaces());
        assertEquals(first.row().kind(), again.row().kind());
        assertEquals(first.row().period(), again.row().period());
        assertEquals(first.row().language(), again.row().language());
        assertEquals(first.wanted(), again.wanted());
        assertEquals(first.reason(), again.reason());
        assertEquals(Time.today(Clock.systemUTC()), Time.dateOf(again.row().submittedAt()), "it is received now");
        assertTrue(again.row().due().on().isAfter(Time.today(Clock.systemUTC())), "with a deadline of its own");
        assertEquals(VerifiedStatus.ANNULLED, told(old).status());

        steps.signed("dean.sgm", steps.approved(next));

        String newer = Steps.number(next);
        assertNotEquals(old, newer);
        assertEquals(VerifiedStatus.VALID, told(newer).status());
        VerifiedDocument told = told(old);
        assertEquals(VerifiedStatus.REPLACED, told.status());
        assertEquals(newer, told.replacedBy());
        assertEquals(Time.today(Clock.systemUTC()), told.since());
        FileVerdict ofFile = ofFile(file);
        assertEquals(FileVerdict.Verdict.ISSUED, ofFile.verdict());
        assertEquals(VerifiedStatus.REPLACED, ofFile.document().status());
        assertEquals(newer, ofFile.document().replacedBy());
        List<DocumentRow> own = As.user(learner, () -> documents.own());
        assertEquals(
                List.of(newer + " ISSUED", old + " REPLACED"),
                own.stream()
                        .map(DocumentRow::toString)
                        .filter(row -> row.startsWith(old) || row.startsWith(newer))
                        .toList());
        assertEquals("REG-05", code(old, REASON));

        String third = replaced(newer);
        assertEquals(newer, told(old).replacedBy(), "each line names the one that took its own place");
        assertEquals(third, told(newer).replacedBy());
    }

    @Test
    void whenTheNewOneIsRefusedOrWithdrawnTheOldOneIsAnnulledAndNoMore() {
        String learner = Learner.of("SGM", 33);
        String refused = steps.issued(learner, "dean.sgm");
        long first = annulled(refused, REASON, true).reissue();
        As.user("registrar", () -> refuse.refuse(first, -1, "Енді керек емес"));
        assertEquals(VerifiedStatus.ANNULLED, told(refused).status());

        String withdrawn = steps.issued(learner, "dean.sgm");
        long second = annulled(withdrawn, REASON, true).reissue();
        As.user(learner, () -> withdraw.withdraw(second));
        assertEquals(VerifiedStatus.ANNULLED, told(withdrawn).status());
    }

    @Test
    void ofTwoAtTheSameMomentOneAnnulsAndTheOtherReadsWhyNot() {
        String number = steps.issued(Learner.of("SGM", 34), "dean.sgm");
        List<Callable<String>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(() -> As.user("head", () -> {
                try {
                    annul.annul(number, REASON, true, confirm.confirm(Steps.PASSWORD));
                    return "annulled";
                } catch (Refusal refusal) {
                    return refusal.code().code();
                }
            }));
        }
        List<String> said = Together.from(4, both).stream().sorted().toList();
        assertEquals(List.of("REG-05", "REG-05", "REG-05", "annulled"), said);
        assertEquals("1", Sql.one("select count(*) from requests.request where replaces = ?", number));
    }

    @Test
    void annullingOnceMoreWhileTheNewOneIsSignedHindersNobody() {
        String old = steps.issued(Learner.of("SGM", 35), "dean.sgm");
        long next = annulled(old, REASON, true).reissue();
        long sheet = steps.approved(next);
        List<String> said = Together.from(
                2,
                List.of(
                        () -> {
                            steps.signed("dean.sgm", sheet);
                            return "signed";
                        },
                        () -> code(old, REASON)));
        assertEquals(List.of("signed", "REG-05"), said);
        assertEquals(Steps.number(next), told(old).replacedBy());
    }

    private String replaced(String number) {
        long next = annulled(number, REASON, true).reissue();
        steps.signed("dean.sgm", steps.approved(next));
        return Steps.number(next);
    }

    private DocumentRow annulled(String number, String reason, boolean reissue) {
        return As.user("head", () -> annul.annul(number, reason, reissue, confirm.confirm(Steps.PASSWORD)));
    }

    private String code(String number, String reason) {
        return Refused.code("head", () -> annul.annul(number, reason, true, confirm.confirm(Steps.PASSWORD)));
    }

    private VerifiedDocument told(String number) {
        String token = Sql.one("select token from registry.line where number = ?", number);
        return As.nobody(() -> verify.verify(token, UUID.randomUUID().toString()));
    }

    private FileVerdict ofFile(byte[] content) {
        return As.nobody(() -> verifyFile.verify(
                new ByteArrayInputStream(content), UUID.randomUUID().toString()));
    }

    private static long request(String number) {
        return Long.parseLong(Sql.one("select request_id from registry.line where number = ?", number));
    }
}
