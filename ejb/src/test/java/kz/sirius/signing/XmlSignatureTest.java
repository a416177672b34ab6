package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import kz.sirius.Tool;
import kz.sirius.common.Refusal;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoSchemas;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.registry.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

class XmlSignatureTest {

    private static final String IIN = "710315401015";
    private static final byte[] XML = ElmoXml.of(
            ElmoFixtures.document(DocumentKind.TRANSCRIPT, RecordFixtures.study(20), LocalDate.of(2004, 3, 8)));

    private final TestAuthority authority = new TestAuthority();

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "RSA, 3072", "EC, 256"})
    void aSignedFileIsCheckedAndNamesItsSignerAndHisIssuers(String algorithm, int size) {
        KeyHolder official = official(algorithm, size);
        byte[] signed = official.signXml(XML);
        assertEquals(official.chain(), XmlSignature.check(signed));
        assertArrayEquals(
                XML,
                new String(signed, StandardCharsets.UTF_8)
                        .replaceFirst("(?s)<ds:Signature .*</ds:Signature>", "")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "EC, 256"})
    void aKeyOfAHardwareModuleSignsAsWell(String algorithm, int size) {
        Security.addProvider(ModuleKey.MODULE);
        try {
            KeyHolder inModule = authority.inModule(IIN, algorithm, size);
            assertEquals(inModule.chain(), XmlSignature.check(inModule.signXml(XML)));
        } finally {
            Security.removeProvider(ModuleKey.MODULE.getName());
        }
    }

    @Test
    void theSignedFileIsValidAgainstTheSchema() throws SAXException, IOException {
        ElmoSchemas.orSkip().validate(official("EC", 256).signXml(XML));
    }

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "EC, 256"})
    void aChangedByteAnywhereShows(String algorithm, int size) {
        byte[] signed = official(algorithm, size).signXml(XML);
        int root = new String(signed, StandardCharsets.ISO_8859_1).indexOf("<elmo");
        for (int at = root; at < signed.length; at += 1 + signed.length / 150) {
            // The last bits before a filling sign say nothing.
            int place = signed[Math.min(at + 1, signed.length - 1)] == '=' ? at - 1 : at;
            byte[] changed = signed.clone();
            changed[place] ^= 1;
            assertThrows(Exception.class, () -> ofTheAuthority(XmlSignature.check(changed)), () -> "byte " + place);
        }
    }

    /** A certificate is no part of what is signed: what it says is vouched for by its issuer. */
    private void ofTheAuthority(List<X509Certificate> chain) throws GeneralSecurityException {
        for (X509Certificate certificate : chain) {
            certificate.verify(
                    authority.anchors().iterator().next().getTrustedCert().getPublicKey());
        }
    }

    @Test
    void aSignatureInAnotherPlaceDoesNotCount() {
        String signed = text(official("EC", 256).signXml(XML));
        String signature = signature(signed);
        String without = signed.replace(signature, "");
        refuses(SigningRefusal.BYTES_CHANGED, without.replace("<report>", signature + "<report>"));
        refuses(SigningRefusal.BYTES_CHANGED, without.replace("</report>", signature + "</report>"));
        refuses(SigningRefusal.BYTES_CHANGED, without);
    }

    @Test
    void aWrappedFileDoesNotCount() {
        String signed = text(official("EC", 256).signXml(XML));
        String head = signed.substring(0, signed.indexOf("<elmo"));
        String inner = signed.substring(signed.indexOf("<elmo"));
        String signature = signature(signed);
        String bare = inner.replace(signature, "");
        refuses(SigningRefusal.BYTES_CHANGED, head + "<wrap>" + inner + "</wrap>");
        refuses(SigningRefusal.BYTES_CHANGED, head + "<wrap>" + bare + signature + "</wrap>");
        refuses(
                SigningRefusal.NOT_SUPPORTED,
                signed.replace("</ds:Signature>", "<ds:Object>" + bare + "</ds:Object></ds:Signature>"));
        refuses(SigningRefusal.BYTES_CHANGED, signed.replace("</elmo>", signature + "</elmo>"));
    }

    @Test
    void aSignatureOfPartOfTheFileDoesNotCount() {
        String signed = text(official("EC", 256).signXml(XML));
        refuses(SigningRefusal.NOT_SUPPORTED, signed.replace("URI=\"\"", "URI=\"#part\""));
        refuses(SigningRefusal.NOT_SUPPORTED, signed.replace("URI=\"\"", "URI=\"http://localhost/\""));
    }

    @Test
    void whatTheSignatureDoesNotSeeIsNotAllowed() {
        String signed = text(official("EC", 256).signXml(XML));
        refuses(SigningRefusal.BYTES_CHANGED, signed.replace("<report>", "<!-- seen by nobody --><report>"));
        refuses(SigningRefusal.BYTES_CHANGED, signed.replace("<elmo", "<!DOCTYPE elmo><elmo"));
        refuses(SigningRefusal.BYTES_CHANGED, signed.replace("</elmo>", "<s:more>1</s:more></elmo>"));
    }

    @Test
    void anotherDocumentsSignatureDoesNotCount() {
        KeyHolder official = official("EC", 256);
        String signed = text(official.signXml(XML));
        String other =
                text(official.signXml(text(XML).replace("000127", "000128").getBytes(StandardCharsets.UTF_8)));
        refuses(SigningRefusal.BYTES_CHANGED, signed.replace(signature(signed), signature(other)));
    }

    @Test
    void weakHashesAreNotSupported() {
        String signed = text(official("RSA", 2048).signXml(XML));
        String weak =
                signed.replace("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1");
        assertThrows(Refusal.class, () -> XmlSignature.check(weak.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherCertificateInItsPlaceDoesNotFit() throws Exception {
        KeyHolder official = official("EC", 256);
        String signed = text(official.signXml(XML));
        X509Certificate foreign = official("EC", 256).chain().get(0);
        String own =
                signed.substring(signed.indexOf("<ds:X509Certificate>") + 20, signed.indexOf("</ds:X509Certificate>"));
        refuses(
                SigningRefusal.BYTES_CHANGED,
                signed.replace(own, Base64.getEncoder().encodeToString(foreign.getEncoded())));
    }

    @ParameterizedTest
    @CsvSource({"RSA, 2048", "RSA, 3072", "EC, 256"})
    void xmlsecAcceptsItAndRefusesAChange(String algorithm, int size, @TempDir Path folder) throws Exception {
        KeyHolder official = official(algorithm, size);
        byte[] signed = official.signXml(XML);
        Path root = folder.resolve("root.pem");
        Files.writeString(root, pem(official.chain().get(official.chain().size() - 1)));
        String said = xmlsec(root, Files.write(folder.resolve("signed.xml"), signed));
        assertTrue(said.contains("OK"), said);
        String changed = text(signed).replace("SARSEN", "SERSEN");
        said = xmlsec(root, Files.writeString(folder.resolve("changed.xml"), changed));
        assertTrue(said.contains("FAIL"), said);
    }

    private static String xmlsec(Path root, Path file) throws IOException, InterruptedException {
        return Tool.says(List.of(
                "xmlsec1",
                "--verify",
                "--verification-gmt-time",
                "2026-06-01 00:00:00",
                "--trusted-pem",
                root.toString(),
                "--enabled-key-data",
                "x509",
                file.toString()));
    }

    private static String pem(X509Certificate certificate) throws Exception {
        StringWriter text = new StringWriter();
        text.append("-----BEGIN CERTIFICATE-----\n")
                .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                .append("\n-----END CERTIFICATE-----\n");
        return text.toString();
    }

    private KeyHolder official(String algorithm, int size) {
        return authority.official(IIN, TestAuthority.FOR_SIGNING, algorithm, size);
    }

    private static void refuses(SigningRefusal expected, String xml) {
        Refusal refusal = assertThrows(Refusal.class, () -> XmlSignature.check(xml.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, refusal.code());
    }

    private static String signature(String signed) {
        return signed.substring(signed.indexOf("<ds:Signature "), signed.lastIndexOf("</elmo>"));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
