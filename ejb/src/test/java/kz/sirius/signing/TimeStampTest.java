package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.sirius.common.Language;
import kz.sirius.common.Sha256;
import kz.sirius.common.Unavailable;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.pki.AuthorityServer;
import kz.sirius.pki.AuthorityServer.Mood;
import kz.sirius.pki.Issued;
import kz.sirius.pki.Profile;
import kz.sirius.pki.Subjects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStampTest {

    private static final String IIN = "710315401015";
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);

    private final AuthorityServer server = AuthorityServer.withAuthority(CLOCK);
    private final SignatureCheck check =
            new SignatureCheck(server.authority().anchors(), new CertificateRules(CertificateRules.Kind.ANY, ""));
    private final TimeStamps stamps = new TimeStamps();

    {
        stamps.clock = CLOCK;
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"EC, 256", "RSA, 2048", "RSA, 3072"})
    void theSignatureCarriesATimeStampOfItsOwnValue(String algorithm, int size) throws Exception {
        byte[] signed = signed(official(algorithm, size), authority(Duration.ofSeconds(5)));
        assertEquals(IIN, SubjectName.of(check.check(signed, IIN, AT)).iin());
        SignerInformation signer = signer(signed);
        MessageDigest digest = Sha256.digest();
        assertArrayEquals(
                digest.digest(signer.getSignature()),
                token(signer).getTimeStampInfo().getMessageImprintDigest());
        assertEquals(
                AT.minusSeconds(2),
                token(signer).getTimeStampInfo().getGenTime().toInstant());
    }

    @Test
    void theSignatureStaysWithoutWhileTheAuthorityIsAway() throws Exception {
        server.setMood(Mood.AWAY);
        byte[] signed = signed(official("EC", 256), authority(Duration.ofSeconds(5)));
        check.check(signed, IIN, AT);
        assertFalse(hasToken(signer(signed)));
    }

    @Test
    void aSlowAuthorityIsNotWaitedFor() {
        server.setMood(Mood.SLOW);
        long before = System.nanoTime();
        assertThrows(Unavailable.class, () -> authority(Duration.ofMillis(300)).stamp(new byte[32]));
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 5);
    }

    @Test
    void anAnswerThatIsNoTimeStampIsNotUsed() {
        server.setMood(Mood.NONSENSE);
        assertThrows(Unavailable.class, () -> authority(Duration.ofSeconds(5)).stamp(new byte[32]));
    }

    @Test
    void anAuthorityThatIsGoneIsLeftAloneForAMinute() throws Exception {
        server.setMood(Mood.AWAY);
        TimeStampAuthority authority = authority(Duration.ofSeconds(5));
        signed(official("EC", 256), authority);
        assertTrue(stamps.rests());
        stamps.clock = Clock.offset(CLOCK, Duration.ofSeconds(61));
        assertFalse(stamps.rests());
    }

    @Test
    void aTimeStampThatDoesNotFitIntoItsPlaceIsLeftOut() throws Exception {
        KeyHolder holder = official("EC", 256);
        byte[] cms = holder.sign(new byte[] {1});
        assertArrayEquals(cms, stamps.on(cms, cms.length + 10, authority(Duration.ofSeconds(5))));
    }

    private TimeStampAuthority authority(Duration patience) {
        return new TimeStampAuthority(URI.create(server.authority().timeStampAddress()), "", patience);
    }

    private KeyHolder official(String algorithm, int size) {
        Issued issued = server.authority()
                .issue(Subjects.person("Өтегенова", "Бақыт", null, IIN), Profile.PERSON, algorithm, size);
        return new CmsKeyHolder(issued.key(), issued.chain());
    }

    private byte[] signed(KeyHolder holder, TimeStampAuthority authority) {
        byte[] prepared = RecordFixtures.pages(Language.KK, 3, 1);
        PdfSignature.Terms terms = new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, 2);
        int room = PdfSignature.roomFor(holder, true);
        PdfSignature.Draft draft = PdfSignature.draft(prepared, terms, room);
        return draft.embed(stamps.on(holder.sign(draft.data()), room, authority));
    }

    private static SignerInformation signer(byte[] pdf) throws IOException, CMSException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] cms = document.getSignatureDictionaries().get(0).getContents(pdf);
            return new CMSSignedData(cms).getSignerInfos().iterator().next();
        }
    }

    private static boolean hasToken(SignerInformation signer) {
        return signer.getUnsignedAttributes() != null;
    }

    private static TimeStampToken token(SignerInformation signer) throws CMSException, TSPException, IOException {
        Attribute attribute = signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return new TimeStampToken(new CMSSignedData(
                attribute.getAttributeValues()[0].toASN1Primitive().getEncoded()));
    }
}
