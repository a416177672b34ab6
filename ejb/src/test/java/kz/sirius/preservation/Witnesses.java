package kz.sirius.preservation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import kz.sirius.Tool;
import kz.sirius.pages.PdfA;

/** Validators of strangers. */
final class Witnesses {

    private Witnesses() {}

    /** EU DSS and veraPDF (3a, which is all of 3u and 3b, and UA-1) accept the file and call it of this level; poppler as well, or the test counts as skipped. */
    static void accept(byte[] pdf, ProofLevel level, int signatures, X509Certificate root, Path folder)
            throws Exception {
        SimpleReport report = dss(pdf, level, root).getSimpleReport();
        assertEquals(signatures, report.getSignaturesCount());
        for (String id : report.getSignatureIdList()) {
            assertEquals(
                    Indication.TOTAL_PASSED,
                    report.getIndication(id),
                    () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
            assertEquals(SignatureLevel.valueOf("PAdES_BASELINE_" + level), report.getSignatureFormat(id));
        }
        PdfA.assertValid(pdf);
        poppler(pdf, folder);
    }

    /** Without looking at pictures of the pages. A file of LT or LTA brings along all that is needed. */
    static Reports dss(byte[] pdf, ProofLevel level, X509Certificate root) {
        CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
        trust.addCertificate(new CertificateToken(root));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trust);
        verifier.setAIASource(null);
        if (level.compareTo(ProofLevel.LT) < 0) {
            Duration patience = Duration.ofSeconds(5);
            verifier.setOcspSource(new OnlineOCSPSource(new RevocationCalls(patience, "application/ocsp-request")));
            verifier.setCrlSource(new OnlineCRLSource(new RevocationCalls(patience, "")));
        }
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder pictures = new DefaultPdfDifferencesFinder();
        pictures.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(pictures);
        PDFDocumentValidator validator =
                (PDFDocumentValidator) SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }

    private static void poppler(byte[] pdf, Path folder) throws IOException, InterruptedException {
        String said = Tool.pdfsig(folder, pdf, "-nocert");
        assertTrue(said.contains("Signature is Valid."), said);
        assertFalse(said.contains("Invalid") || said.contains("Mismatch"), said);
    }
}
