package kz.sirius.it.preservation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Pdf;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.preservation.ProofReport;
import kz.sirius.preservation.ProofReports;
import kz.sirius.preservation.RaiseProofs;
import kz.sirius.preservation.RefreshCertificates;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifyFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the signature to a proof that outlives its certificates, with an authority that answers, is away, and is back. */
@ArquillianTest
class PreservationIT {

    private static final String AUTHORITY = System.getProperty("sirius.it.authority");
    private static final List<String> SETTINGS =
            List.of("sirius.tsa.url", "sirius.revocation.online", "sirius.preservation.renew-days");

    @Inject
    Steps steps;

    @Inject
    RaiseProofs raise;

    @Inject
    RefreshCertificates refresh;

    @Inject
    ProofReports reports;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentLists lists;

    @Inject
    VerifyFile verify;

    @Inject
    SetSigningPolicy policy;

    @BeforeEach
    void asked() throws IOException {
        say("/mood/WELL");
        System.setProperty("sirius.tsa.url", AUTHORITY + "/tsa");
        System.setProperty("sirius.revocation.online", "true");
    }

    @AfterEach
    void asItWas() throws IOException {
        MovedClock.reset();
        SETTINGS.forEach(System::clearProperty);
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SDN", SigningPolicy.ANY_ONE));
        say("/mood/WELL");
    }

    @Test
    void anIssuedDocumentIsRaisedToLtaAndEachRevisionIsGood() throws IOException {
        String learner = Learner.of("SGM", 31);
        String number = steps.issued(learner, "dean.sgm");
        byte[] issued = file(learner, number);
        long heapBefore = heap();
        untilRaised(number);
        System.out.printf("PROOF: heap %d kB before, %d kB after%n", heapBefore / 1024, heap() / 1024);
        byte[] raised = file(learner, number);
        assertEquals("LTA", level(number));
        assertEquals("2", Sql.one("select max(ordinal) from registry.revision where number = ?", number));
        assertTrue(raised.length > issued.length);
        assertArrayEquals(issued, Arrays.copyOf(raised, issued.length));
        for (byte[] revision : List.of(issued, raised)) {
            FileVerdict verdict = verified(revision);
            assertEquals(FileVerdict.Verdict.ISSUED, verdict.verdict());
            assertEquals(number, verdict.number());
        }
        assertNotEquals(sha256(number, 1), sha256(number, 2));
        assertEquals(
                sha256(number, 2),
                As.user("registrar", () -> lists.card(number)).sha256());
        assertEquals("1", Sql.one("""
                select count(*) from audit.entry where act = 'preservation.raise' and object = ?""", "document:" + number));
    }

    @Test
    void twoSignersAreRaisedTogether() throws IOException {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SDN", SigningPolicy.ALL));
        String learner = Learner.of("SDN", 12);
        long request = steps.submitted(learner);
        long sheet = steps.approved(request);
        steps.signed("head", sheet);
        steps.signed("dean.sdn", sheet);
        String number = Steps.number(request);
        untilRaised(number);
        assertEquals("LTA", level(number));
        assertEquals(2, Pdf.signers(file(learner, number)).size());
        assertEquals("2", Sql.one("select count(*) from preservation.signer where number = ?", number));
    }

    @Test
    void anAuthorityThatIsAwayHoldsUpNoDocumentAndItsProofComesLater() throws IOException {
        say("/mood/AWAY");
        Sql.run("update preservation.proof set next_at = now() + interval '1 day'");
        long before = report().waitingCount();
        String number = steps.issued(Learner.of("SGM", 32), "head");
        assertEquals(1, minutesAfterATurn(number));
        assertEquals("B", level(number));
        assertEquals(2, minutesAfterATurn(number));
        assertEquals(4, minutesAfterATurn(number));
        ProofReport.Waiting waiting = waiting(number);
        assertEquals("AUTHORITY_AWAY", waiting.obstacle());
        assertEquals(3, waiting.tries());
        assertEquals(before + 1, report().waitingCount());
        say("/mood/WELL");
        untilRaised(number);
        assertEquals("LTA", level(number));
        assertEquals(before, report().waitingCount());
    }

    private long minutesAfterATurn(String number) {
        Instant asked = new MovedClock().instant();
        turn(number);
        return Duration.between(asked, waiting(number).nextAt()).toMinutes();
    }

    @Test
    void withoutAnAuthorityNothingMayFollowAndTheReportSaysSo() {
        System.clearProperty("sirius.tsa.url");
        String number = steps.issued(Learner.of("SGM", 33), "dean.sgm");
        turn(number);
        assertEquals("B", level(number));
        assertEquals("t", Sql.one("select closed from preservation.proof where number = ?", number));
        assertEquals("", report().reach());
        assertTrue(report().levels().stream().anyMatch(count -> count.closed() && count.documents() > 0));
        assertEquals("1", Sql.one("select max(ordinal) from registry.revision where number = ?", number));
    }

    @Test
    void aProofNearItsEndWaitsForANewerCertificateOfTheAuthority() {
        String number = steps.issued(Learner.of("SGM", 34), "dean.sgm");
        untilRaised(number);
        System.setProperty("sirius.preservation.renew-days", "9000");
        turn(number);
        assertEquals("AUTHORITY_NOT_NEWER", waiting(number).obstacle());
        assertEquals("2", Sql.one("select max(ordinal) from registry.revision where number = ?", number));
    }

    @Test
    void aProofNearItsEndIsRenewedWithANewerCertificateOfTheAuthority() throws IOException {
        String learner = Learner.of("SGM", 36);
        String number = steps.issued(learner, "dean.sgm");
        byte[] issued = file(learner, number);
        untilRaised(number);
        byte[] raised = file(learner, number);
        say("/stamps/6500");
        System.setProperty("sirius.preservation.renew-days", "6000");
        turn(number);
        byte[] renewed = file(learner, number);
        assertEquals("3", Sql.one("select max(ordinal) from registry.revision where number = ?", number));
        assertEquals("LTA", level(number));
        assertArrayEquals(raised, Arrays.copyOf(renewed, raised.length));
        for (byte[] revision : List.of(issued, raised, renewed)) {
            FileVerdict verdict = verified(revision);
            assertEquals(FileVerdict.Verdict.ISSUED, verdict.verdict());
            assertEquals(number, verdict.number());
        }
        turn(number);
        assertEquals("3", Sql.one("select max(ordinal) from registry.revision where number = ?", number));
    }

    @Test
    void aRevokedCertificateShowsOnThePublicPageWithItsTime() throws IOException {
        String learner = Learner.of("PGE", 3);
        String number = steps.issued(learner, "division.pge");
        untilRaised(number);
        byte[] file = file(learner, number);
        assertNull(verified(file).document().signers().get(0).revokedAt());
        say("/revoke/" + Pdf.signers(file).get(0).getSerialNumber());
        Sql.run("update preservation.certificate set next_at = now() - interval '1 day'");
        assertTrue(As.system(() -> refresh.refresh()) > 0);
        Instant revoked = verified(file).document().signers().get(0).revokedAt();
        assertTrue(revoked != null && revoked.isAfter(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals(FileVerdict.Verdict.ISSUED, verified(file).verdict());
        MovedClock.reset();
    }

    /** This document's turn comes now, and nobody else's. */
    private void turn(String number) {
        Sql.run("update preservation.proof set next_at = now() + interval '1 day' where number <> ?", number);
        Sql.run("update preservation.proof set next_at = now() - interval '1 hour' where number = ?", number);
        As.system(() -> raise.raise());
    }

    private void untilRaised(String number) {
        for (int i = 0; i < 5 && !"LTA".equals(level(number)); i++) {
            turn(number);
        }
    }

    private static String level(String number) {
        return Sql.one("select coalesce(level, 'NEW') from preservation.proof where number = ?", number);
    }

    private ProofReport report() {
        return As.user("admin", () -> reports.report());
    }

    private ProofReport.Waiting waiting(String number) {
        return report().waiting().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(String learner, String number) {
        return As.user(learner, () -> files.file(number)).content();
    }

    private FileVerdict verified(byte[] file) throws IOException {
        return verify.verify(new ByteArrayInputStream(file), "203.0.113." + (1 + file.length % 250));
    }

    private static String sha256(String number, int ordinal) {
        return Sql.one("select sha256 from registry.revision where number = ? and ordinal = " + ordinal, number);
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String path) throws IOException {
        try (var answer = URI.create(AUTHORITY + path).toURL().openStream()) {
            answer.readAllBytes();
        }
    }
}
