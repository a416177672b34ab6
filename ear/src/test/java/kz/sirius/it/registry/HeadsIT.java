package kz.sirius.it.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;
import kz.sirius.heads.HeadsState;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.registry.AllotNumber;
import kz.sirius.registry.ContinueAfterHeads;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.HeadStandings;
import kz.sirius.registry.HeadsReport;
import kz.sirius.registry.Revisions;
import kz.sirius.requests.ApproveRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What lies outside the database keeps a restored one from giving a number twice. Each test leaves things sound. */
@ArquillianTest
class HeadsIT {

    private static final DocumentKind KIND = DocumentKind.DIPLOMA_SUPPLEMENT;
    private static final String REASON = "Дискінің істен шығуы, көшірме кешегі күнгі";

    @Inject
    Steps steps;

    @Inject
    AllotNumber numbers;

    @Inject
    HeadStandings standings;

    @Inject
    ContinueAfterHeads continueAfter;

    @Inject
    ConfirmPassword confirm;

    @Inject
    ApproveRequest approve;

    @Inject
    SignDocuments sign;

    @Inject
    Revisions register;

    @Inject
    Heads heads;

    @Test
    void aRestoredDatabaseGivesNoNumberUntilTheAdministratorDecidesAndThenNoneTwice() {
        long first = ordinal(allotted());
        String lost = allotted();
        assertEquals(first + 1, ordinal(lost));
        // As a copy of the database would be that was made between the two.
        Sql.run("delete from registry.line where number = ?", lost);
        Sql.run("update registry.series set last_value = ? where kind = ?", first, KIND.name());

        long request = steps.submitted(Learner.of("SGM", 40));
        assertEquals("HED-02", Refused.code(() -> As.system(() -> numbers.allot(KIND, request))));
        assertFalse(As.user("registrar", standings::isIssuing));
        HeadsReport report = As.user("admin", standings::report);
        assertTrue(report.isToBeDecided());
        assertEquals(1, report.series().get(KIND.ordinal()).lost());
        assertTrue(register.ofRequest(request).isEmpty());

        assertEquals("HED-04", Refused.code("admin", () -> continueAfter.decide(confirmed(), " ")));
        Refused.outright("registrar", () -> continueAfter.decide(confirm.confirm(Steps.PASSWORD), REASON));
        decide();
        assertTrue(As.user("registrar", standings::isIssuing));
        assertEquals(
                first + 2, ordinal(As.system(() -> numbers.allot(KIND, request)).text()));
        assertEquals(
                List.of((first + 1) + "-" + (first + 1) + " admin " + REASON),
                Sql.column(
                        "select first || '-' || last || ' ' || decided_by || ' ' || reason from registry.gap"
                                + " where kind = ? and first = ?",
                        KIND.name(),
                        first + 1));
        assertEquals(
                List.of(first + " " + (first + 1)),
                Sql.column(
                        "select from_state || ' ' || to_state from audit.entry where act = 'registry.continue-after-heads'"
                                + " and object = ? order by id desc limit 1",
                        "series:" + KIND));
        assertEquals("HED-03", Refused.code("admin", () -> continueAfter.decide(confirmed(), REASON)));
    }

    @Test
    void aDatabaseThatLostTheEndOfItsTrailReleasesNothingThatWasSignedMeanwhile() {
        long request = steps.submitted(Learner.of("SGM", 41));
        long sheet = steps.approved(request);
        heads.write(List.of(new Head(Heads.CHAIN, 900_000_000L, "f".repeat(64), Instant.EPOCH)));
        assertEquals("HED-02", outcome(sheet));
        assertEquals("IN_SIGNING", Steps.status(request));
        decide();
        steps.signed("dean.sgm", sheet);
        assertEquals("ISSUED", Steps.status(request));
    }

    @Test
    void nothingIsReleasedWhileTheFileCannotBeWrittenAndTheNumberStaysTheRequests() throws IOException {
        Path file = Path.of(heads.paths().get(0));
        Path aside = file.resolveSibling("aside.log");
        long request = steps.submitted(Learner.of("SGM", 42));
        Files.move(file, aside);
        Files.createDirectory(file);
        try {
            assertEquals("HED-01", Refused.code(() -> As.system(() -> numbers.allot(KIND, request))));
            assertFalse(As.user("admin", standings::report).isToBeDecided());
        } finally {
            Files.delete(file);
            Files.move(aside, file);
        }
        String number = As.system(() -> numbers.allot(KIND, request)).text();
        assertEquals(number, As.system(() -> numbers.allot(KIND, request)).text());
        assertEquals(ordinal(number), heads.last(KIND.name()).orElseThrow().number());
    }

    @Test
    void aFileThatIsGoneIsMissedAndTheDecisionBeginsItAnewWithEveryNumber() throws IOException {
        String last = allotted();
        Files.delete(Path.of(heads.paths().get(0)));
        assertEquals(HeadsState.GONE, As.user("admin", standings::report).state());
        long request = steps.submitted(Learner.of("SGM", 43));
        assertEquals("HED-02", Refused.code(() -> As.system(() -> numbers.allot(KIND, request))));
        decide();
        assertEquals(HeadsState.THERE, heads.state());
        assertEquals(ordinal(last), heads.last(KIND.name()).orElseThrow().number());
        assertEquals(
                ordinal(last) + 1,
                ordinal(As.system(() -> numbers.allot(KIND, request)).text()));
    }

    @Test
    void anApprovedRequestWaitsForTheDecisionAndIsPreparedAfterIt() throws IOException {
        Path file = Path.of(heads.paths().get(0));
        Path aside = file.resolveSibling("aside.log");
        Files.move(file, aside);
        long request = steps.submitted(Learner.of("SGM", 44));
        try {
            As.user("registrar", () -> approve.approve(request, -1));
            Await.until(
                    "the attempt is refused",
                    () -> "HED-02"
                            .equals(String.join(
                                    "", Sql.column("select code from issuing.failure where request_id = ?", request))));
            assertTrue(register.ofRequest(request).isEmpty(), "no number was taken");
        } finally {
            Files.move(aside, file);
        }
        Sql.run("delete from issuing.failure where request_id = ?", request);
        Await.until("it is prepared", () -> "IN_SIGNING".equals(Steps.status(request)));
    }

    private String allotted() {
        long request = steps.submitted(Learner.of("SGM", 45));
        return As.system(() -> numbers.allot(KIND, request)).text();
    }

    private Confirmation confirmed() {
        return confirm.confirm(Steps.PASSWORD);
    }

    private void decide() {
        As.user("admin", () -> continueAfter.decide(confirmed(), REASON));
    }

    private String outcome(long sheet) {
        return String.valueOf(As.user("dean.sgm", () -> sign.sign(List.of(sheet), Steps.PASSWORD))
                .get(0)
                .code());
    }

    private static long ordinal(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('-') + 1));
    }
}
