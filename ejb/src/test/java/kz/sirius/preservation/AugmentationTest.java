package kz.sirius.preservation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Language;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.pki.AuthorityServer;
import kz.sirius.pki.AuthorityServer.Mood;
import kz.sirius.pki.Issued;
import kz.sirius.pki.Profile;
import kz.sirius.pki.Subjects;
import kz.sirius.signing.SignedFixtures;
import kz.sirius.signing.TimeStampAuthority;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files at each level, looked at by witnesses that are not ours: EU DSS, poppler, veraPDF. */
class AugmentationTest {

    private static final String IIN = "710315401015";
    private static final String DEAN = "650901301020";
    private static final Clock CLOCK = Clock.systemUTC();
    private static AuthorityServer server;

    @BeforeAll
    static void start() {
        server = AuthorityServer.withAuthority(CLOCK);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void well() {
        server.setMood(Mood.WELL);
    }

    @ParameterizedTest
    @EnumSource(ProofLevel.class)
    void strangersAcceptTheFileAtEachLevel(ProofLevel level, @TempDir Path folder) throws Exception {
        byte[] issued = one(level != ProofLevel.B);
        byte[] raised = level == ProofLevel.LT || level == ProofLevel.LTA
                ? augmentation().raise(issued, level)
                : issued;
        assertEquals(level, Augmentation.proofOf(raised).level());
        Witnesses.accept(raised, level, 1, server.authority().root(), folder);
        assertArrayEquals(issued, Arrays.copyOf(raised, issued.length));
    }

    @Test
    void aFileThatWasSignedWithoutAStampIsRaisedAllTheSame(@TempDir Path folder) throws Exception {
        byte[] raised = augmentation().raise(one(false, 2), ProofLevel.LTA);
        assertEquals(ProofLevel.LTA, Augmentation.proofOf(raised).level());
        Witnesses.accept(raised, ProofLevel.LTA, 1, server.authority().root(), folder);
    }

    @Test
    void twoSignersAreRaisedTogether(@TempDir Path folder) throws Exception {
        byte[] signed = SignedFixtures.signed(
                RecordFixtures.pages(Language.KK, 20, 2),
                List.of(official(IIN, "EC", 256), official(DEAN, "RSA", 2048)),
                2,
                stamps());
        byte[] raised = augmentation().raise(signed, ProofLevel.LTA);
        Augmentation.Proof proof = Augmentation.proofOf(raised);
        assertEquals(ProofLevel.LTA, proof.level());
        assertEquals(2, proof.chains().size());

        Witnesses.accept(raised, ProofLevel.LTA, 2, server.authority().root(), folder);
    }

    @Test
    void aFurtherStampRenewsTheProof(@TempDir Path folder) throws Exception {
        byte[] raised = augmentation().raise(one(true), ProofLevel.LTA);
        Instant before = Augmentation.proofOf(raised).until();
        Instant later = CLOCK.instant().plus(Duration.ofDays(9000)).truncatedTo(ChronoUnit.SECONDS);
        server.authority().renewTimeStamps(later);
        byte[] renewed = augmentation().raise(raised, ProofLevel.LTA);
        assertNotNull(before);
        assertEquals(later, Augmentation.proofOf(renewed).until());
        assertArrayEquals(raised, Arrays.copyOf(renewed, raised.length));
        Witnesses.accept(renewed, ProofLevel.LTA, 1, server.authority().root(), folder);
    }

    @Test
    void anAuthorityThatIsAwayIsNamedAsTheObstacle() throws Exception {
        byte[] issued = one(true);
        server.setMood(Mood.AWAY);
        NotRaised not = assertThrows(NotRaised.class, () -> augmentation().raise(issued, ProofLevel.LTA));
        assertTrue(List.of(Obstacle.AUTHORITY_AWAY, Obstacle.NO_REVOCATION_DATA).contains(not.obstacle()));
        server.setMood(Mood.WELL);
        assertEquals(
                ProofLevel.LTA,
                Augmentation.proofOf(augmentation().raise(issued, ProofLevel.LTA))
                        .level());
    }

    @Test
    void nothingIsAskedForUnlessTheSettingsSaySo() throws Exception {
        byte[] issued = one(true);
        int before = server.asked("/ocsp") + server.asked("/crl/issuing.crl") + server.asked("/issuing.cer");
        Augmentation offline = new Augmentation(sources(false));
        NotRaised not = assertThrows(NotRaised.class, () -> offline.raise(issued, ProofLevel.LTA));
        assertEquals(Obstacle.NO_REVOCATION_DATA, not.obstacle());
        assertEquals(before, server.asked("/ocsp") + server.asked("/crl/issuing.crl") + server.asked("/issuing.cer"));
    }

    @Test
    void theAuthoritysAnswerTellsSinceWhenACertificateIsRevoked() throws Exception {
        Issued official = official(IIN, "EC", 256);
        X509Certificate issuer = official.chain().get(1);
        Optional<Augmentation.State> good = augmentation().stateOf(official.certificate(), issuer);
        assertNull(good.orElseThrow().revokedAt());
        Instant at = CLOCK.instant().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        server.authority().revoke(official.certificate(), at);
        assertEquals(
                at,
                augmentation()
                        .stateOf(official.certificate(), issuer)
                        .orElseThrow()
                        .revokedAt());
        server.setMood(Mood.NONSENSE);
        assertTrue(augmentation().stateOf(official.certificate(), issuer).isEmpty());
    }

    @Test
    void aDocumentSignedBeforeTheRevocationIsRaisedAndKeepsTheAnswer() throws Exception {
        Issued official = official(IIN, "EC", 256);
        byte[] signed = SignedFixtures.signed(RecordFixtures.pages(Language.KK, 3, 1), List.of(official), 2, stamps());
        server.authority().revoke(official.certificate(), CLOCK.instant().plusSeconds(1));
        Thread.sleep(2000);
        byte[] raised = augmentation().raise(signed, ProofLevel.LTA);
        assertEquals(ProofLevel.LTA, Augmentation.proofOf(raised).level());
    }

    static Augmentation augmentation() {
        return new Augmentation(sources(true));
    }

    private static Sources sources(boolean online) {
        return new Sources(List.of(server.authority().root()), stamps(), online, Duration.ofSeconds(5));
    }

    private static TimeStampAuthority stamps() {
        return SignedFixtures.stamps(server.authority());
    }

    private static Issued official(String iin, String algorithm, int size) {
        return server.authority()
                .issue(Subjects.person("Өтегенова", "Бақыт", null, iin), Profile.PERSON, algorithm, size);
    }

    private static byte[] one(boolean stamped) {
        return one(stamped, stamped ? 2 : 1);
    }

    private static byte[] one(boolean stamped, int permission) {
        return SignedFixtures.signed(
                RecordFixtures.pages(Language.KK, 3, 1),
                List.of(official(IIN, "EC", 256)),
                permission,
                stamped ? stamps() : null);
    }
}
