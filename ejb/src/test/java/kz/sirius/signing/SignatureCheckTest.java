package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {

    private static final String IIN = "710315401015";
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private final TestAuthority authority = new TestAuthority();
    private final SignatureCheck check =
            new SignatureCheck(authority.anchors(), new CertificateRules(CertificateRules.Kind.ANY, ""));

    @Test
    void acceptsTheSignatureOfTheRightPerson() throws IOException {
        byte[] signed = signed(authority.official(IIN), 1, 1);
        assertEquals(IIN, SubjectName.of(check.check(signed, IIN, AT)).iin());
        assertEquals(1, permission(signed));
    }

    @Test
    void acceptsAnRsaKeyAsWell() throws IOException {
        byte[] signed = signed(authority.official(IIN, TestAuthority.FOR_SIGNING, "RSA", 2048), 1, 1);
        assertEquals(IIN, SubjectName.of(check.check(signed, IIN, AT)).iin());
    }

    @Test
    void twoSignersFillTheirOwnFieldsAndBothStayValid() throws IOException {
        byte[] prepared = page(2);
        byte[] first = sign(prepared, authority.official(IIN), 1, 2);
        check.check(first, IIN, AT);
        byte[] second = sign(first, authority.official("650901301020"), 2, 2);
        check.check(second, "650901301020", AT);
        assertEquals(2, permission(second));
        try (PDDocument document = Loader.loadPDF(second)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            assertEquals(2, signatures.size());
            int[] range = signatures.get(0).getByteRange();
            assertEquals(first.length, range[2] + range[3]);
        }
    }

    @Test
    void refusesAFlippedByte() throws IOException {
        byte[] signed = signed(authority.official(IIN), 1, 1);
        signed[200] ^= 1;
        refuses(SigningRefusal.BYTES_CHANGED, signed, IIN, AT);
    }

    @Test
    void refusesBytesAfterTheSignedOnes() throws IOException {
        byte[] signed = signed(authority.official(IIN), 1, 1);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        refuses(SigningRefusal.BYTES_CHANGED, longer, IIN, AT);
    }

    @Test
    void refusesAForeignAuthorityWithTheSameName() throws IOException {
        refuses(SigningRefusal.UNTRUSTED, signed(new TestAuthority().official(IIN), 1, 1), IIN, AT);
    }

    @Test
    void refusesAnotherPersonsCertificate() throws IOException {
        refuses(SigningRefusal.WRONG_PERSON, signed(authority.official("650901301020"), 1, 1), IIN, AT);
    }

    @Test
    void refusesACertificateThatIsMeantForLogin() throws IOException {
        byte[] signed = signed(authority.official(IIN, TestAuthority.FOR_LOGIN, "EC", 256), 1, 1);
        refuses(SigningRefusal.WRONG_USAGE, signed, IIN, AT);
    }

    @Test
    void aGostCertificateIsNotSupportedWhateverItSigned() throws Exception {
        KeyHolder own = authority.official(IIN);
        X509Certificate gost = CertificateRulesTest.gost(own.chain().get(0), "1.2.398.3.10.1.1.2.3.2");
        byte[] cms = replaced(own.sign(new byte[] {1}), gost);
        byte[] prepared = page(1);
        PdfSignature.Draft draft = PdfSignature.draft(
                prepared, new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, 1), 8192);
        refuses(SigningRefusal.NOT_SUPPORTED, draft.embed(cms), IIN, AT);
    }

    /** The same signature with another certificate beside it. */
    private static byte[] replaced(byte[] cms, X509Certificate after) throws Exception {
        CMSSignedData signed = new CMSSignedData(cms);
        return CMSSignedData.replaceCertificatesAndCRLs(
                        signed,
                        new CollectionStore<>(List.of(new X509CertificateHolder(after.getEncoded()))),
                        signed.getAttributeCertificates(),
                        signed.getCRLs())
                .getEncoded("DER");
    }

    @Test
    void refusesACertificateThatHasEnded() throws IOException {
        byte[] signed = signed(authority.official(IIN), 1, 1);
        refuses(SigningRefusal.NOT_VALID_NOW, signed, IIN, TestAuthority.TO.plusSeconds(1));
    }

    private void refuses(SigningRefusal expected, byte[] pdf, String iin, Instant at) {
        assertEquals(
                expected,
                assertThrows(Refusal.class, () -> check.check(pdf, iin, at)).code());
    }

    private static byte[] signed(KeyHolder holder, int place, int permission) throws IOException {
        return sign(page(place), holder, place, permission);
    }

    private static byte[] sign(byte[] pdf, KeyHolder holder, int place, int permission) {
        PdfSignature.Draft draft = PdfSignature.draft(
                pdf,
                new PdfSignature.Terms(PdfSignature.field(place), "Өтегенова Бақыт", "head", AT, permission),
                8192);
        return draft.embed(holder.sign(draft.data()));
    }

    /** An empty page with so many signature fields. */
    private static byte[] page(int fields) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            for (int place = 1; place <= fields; place++) {
                PDSignatureField field = new PDSignatureField(form);
                field.setPartialName(PdfSignature.field(place));
                field.getWidgets().get(0).setPage(document.getPage(0));
                document.getPage(0).getAnnotations().add(field.getWidgets().get(0));
                form.getFields().add(field);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int permission(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary first = catalog.getCOSDictionary(COSName.getPDFName("Perms"))
                    .getCOSDictionary(COSName.getPDFName("DocMDP"));
            return ((COSDictionary)
                            first.getCOSArray(COSName.getPDFName("Reference")).getObject(0))
                    .getCOSDictionary(COSName.getPDFName("TransformParams"))
                    .getInt(COSName.P);
        }
    }
}
