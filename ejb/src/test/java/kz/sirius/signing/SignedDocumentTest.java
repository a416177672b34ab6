package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import kz.sirius.Tool;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PdfA;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** From the pages to the signed file: it stays PDF/A-3a and PDF/UA-1, and whatever is changed afterwards shows. */
class SignedDocumentTest {

    private static final String HEAD = "710315401015";
    private static final String DEAN = "650901301020";
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private final TestAuthority authority = new TestAuthority();
    private final SignatureCheck check =
            new SignatureCheck(authority.anchors(), new CertificateRules(CertificateRules.Kind.ANY, ""));

    @ParameterizedTest
    @CsvSource({"KK, 1", "KK, 300", "RU, 1", "RU, 300", "EN, 1", "EN, 300"})
    void theSignedFileIsPdfA3aAndPdfUa1(Language language, int rows) throws IOException, VeraPDFException {
        byte[] signed = byOne(RecordFixtures.pages(language, rows), authority.official(HEAD));
        check.check(signed, HEAD, AT);
        PdfA.assertValid(signed);
    }

    @Test
    void theValidatorSeesAFileThatIsNotPdfA() throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(RecordFixtures.pages(Language.KK, 1))) {
            document.getDocumentCatalog().setMetadata(null);
            document.save(out);
        }
        assertFalse(PdfA.validated(out.toByteArray(), PDFAFlavour.PDFA_3_A).isCompliant());
    }

    @ParameterizedTest
    @CsvSource({"KK, EC, 256", "RU, RSA, 3072", "EN, RSA, 2048"})
    void threePagesWithTheirDataSignedAreAtMost120Kilobytes(Language language, String algorithm, int size)
            throws IOException, VeraPDFException {
        AcademicRecord record = SampleRecords.withAtMost(60);
        byte[] xml = ElmoXml.of(ElmoFixtures.document(DocumentKind.TRANSCRIPT, record, LocalDate.of(2004, 3, 8)));
        Attachment data = new Attachment("TR-2026-000127.elmo.xml", "text/xml", "ELMO", xml, AT);
        byte[] pages = RecordFixtures.pages(language, record, new Packing(data, 1, 7));
        KeyHolder holder = authority.official(HEAD, TestAuthority.FOR_SIGNING, algorithm, size);
        PdfSignature.Draft draft = PdfSignature.draft(
                pages,
                new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, 1),
                PdfSignature.roomFor(holder, false));
        byte[] signed = draft.embed(holder.sign(draft.data()));
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertTrue(signed.length <= 120_000, signed.length + " bytes, of them XML " + xml.length);
        PdfA.assertValid(signed);
    }

    @Test
    void anRsaKeySignsPdfA3aAsWell() throws IOException, VeraPDFException {
        byte[] signed = byOne(
                RecordFixtures.pages(Language.KK, 20),
                authority.official(HEAD, TestAuthority.FOR_SIGNING, "RSA", 3072));
        check.check(signed, HEAD, AT);
        PdfA.assertValid(signed);
    }

    @Test
    void twoSignaturesStayPdfA3aAndPdfUa1AndBothVerify()
            throws IOException, VeraPDFException, GeneralSecurityException, CMSException, OperatorCreationException {
        byte[] signed = byTwo();
        check.check(signed, DEAN, AT);
        PdfA.assertValid(signed);
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertEquals(2, document.getSignatureDictionaries().size());
            for (PDSignature signature : document.getSignatureDictionaries()) {
                assertTrue(verifies(signature, signed), signature.getName());
            }
        }
    }

    @Test
    void signingChangesNoByteOfThePagesAlreadySeen() {
        byte[] prepared = RecordFixtures.pages(Language.KK, 20, 2);
        byte[] first = sign(prepared, authority.official(HEAD), 1, 2);
        byte[] second = sign(first, authority.official(DEAN), 2, 2);
        assertArrayEquals(prepared, Arrays.copyOf(first, prepared.length));
        assertArrayEquals(first, Arrays.copyOf(second, first.length));
    }

    @Test
    void popplerAcceptsOneSignature(@TempDir Path folder) throws IOException, InterruptedException {
        String said = Tool.pdfsig(folder, byOne(RecordFixtures.pages(Language.KK, 20), authority.official(HEAD)));
        assertTrue(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
    }

    @Test
    void popplerAcceptsTwoSignatures(@TempDir Path folder) throws IOException, InterruptedException {
        String said = Tool.pdfsig(folder, byTwo());
        assertEquals(3, said.split("Signature is Valid\\.", -1).length, said);
        assertFalse(said.contains("Invalid"), said);
    }

    @Test
    void aChangedByteAnywhereInTheSignedRangeShows() throws IOException {
        byte[] signed = byOne(RecordFixtures.pages(Language.KK, 1), authority.official(HEAD));
        int[] range;
        try (PDDocument document = Loader.loadPDF(signed)) {
            range = document.getSignatureDictionaries().get(0).getByteRange();
        }
        for (int at = 20; at < signed.length; at += signed.length / 60) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            assertNotEquals(Sha256.of(signed), Sha256.of(changed));
            if (at < range[1] || at >= range[2]) {
                int place = at;
                assertThrows(Refusal.class, () -> check.check(changed, HEAD, AT), () -> "byte " + place);
            }
        }
    }

    @Test
    void aChangedSignatureShows() throws IOException {
        byte[] signed = byOne(RecordFixtures.pages(Language.KK, 1), authority.official(HEAD));
        try (PDDocument document = Loader.loadPDF(signed)) {
            int[] range = document.getSignatureDictionaries().get(0).getByteRange();
            byte[] changed = signed.clone();
            changed[range[1] + 1200] ^= 1;
            assertThrows(Refusal.class, () -> check.check(changed, HEAD, AT));
        }
    }

    @Test
    void bytesAfterTheEndShow() {
        byte[] signed = byOne(RecordFixtures.pages(Language.KK, 1), authority.official(HEAD));
        byte[] longer = Arrays.copyOf(signed, signed.length + 20);
        byte[] comment = "% nothing to see\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(comment, 0, longer, signed.length, comment.length);
        refuses(SigningRefusal.BYTES_CHANGED, longer);
    }

    @Test
    void anIncrementalUpdateShows() throws IOException {
        byte[] signed = byOne(RecordFixtures.pages(Language.KK, 1), authority.official(HEAD));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getPage(0).setRotation(180);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        byte[] updated = out.toByteArray();
        assertTrue(updated.length > signed.length);
        refuses(SigningRefusal.BYTES_CHANGED, updated);
        assertNotEquals(Sha256.of(signed), Sha256.of(updated));
    }

    @Test
    void theFirstOfTwoSignaturesAloneIsNotTheWholeFile() throws IOException {
        byte[] signed = byTwo();
        try (PDDocument document = Loader.loadPDF(signed)) {
            int[] range = document.getSignatureDictionaries().get(0).getByteRange();
            assertTrue(range[2] + range[3] < signed.length);
        }
        refuses(SigningRefusal.WRONG_PERSON, signed);
    }

    private void refuses(SigningRefusal expected, byte[] pdf) {
        Refusal refusal = assertThrows(Refusal.class, () -> check.check(pdf, HEAD, AT));
        assertEquals(expected, refusal.code());
    }

    private static byte[] byOne(byte[] pages, KeyHolder holder) {
        return sign(pages, holder, 1, 1);
    }

    private byte[] byTwo() {
        byte[] prepared = RecordFixtures.pages(Language.KK, 20, 2);
        return sign(sign(prepared, authority.official(HEAD), 1, 2), authority.official(DEAN), 2, 2);
    }

    private static byte[] sign(byte[] pdf, KeyHolder holder, int place, int permission) {
        PdfSignature.Draft draft = PdfSignature.draft(
                pdf,
                new PdfSignature.Terms(PdfSignature.field(place), "Өтегенова Бақыт", "head", AT, permission),
                8192);
        return draft.embed(holder.sign(draft.data()));
    }

    private static boolean verifies(PDSignature signature, byte[] pdf)
            throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
        CMSSignedData cms = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                .setProvider(new BouncyCastleProvider())
                .build(certificate));
    }
}
