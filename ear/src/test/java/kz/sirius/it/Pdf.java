package kz.sirius.it;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/** Reads a document as its reader does: the words, the QR code, the signatures. */
public final class Pdf {

    private static final float DPI = 200;

    private Pdf() {}

    /** The words of all pages without any blanks, so that line breaks and columns do not matter. */
    public static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without blanks, to be looked for in {@link #words}. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad]", "");
    }

    /** What a phone reads from the QR code of the first page on which there is one. */
    public static String qr(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, DPI);
                int width = image.getWidth();
                int height = image.getHeight();
                int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
                try {
                    return new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(
                                            new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (ReaderException e) {
                    // none on this page
                }
            }
            throw new AssertionError("No page has a QR code that can be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file that it carries. */
    public static byte[] attached(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification file =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getValue(name);
            return file.getEmbeddedFile().toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Certificates of those who signed, in the order of signing; each signature fits the bytes that it covers. */
    public static List<X509Certificate> signers(byte[] pdf) {
        List<X509Certificate> signers = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries().stream()
                    .filter(signature -> !"ETSI.RFC3161".equals(signature.getSubFilter()))
                    .sorted(Comparator.comparingInt(signature -> signature.getByteRange()[2]))
                    .toList();
            for (PDSignature signature : signatures) {
                CMSSignedData cms = new CMSSignedData(
                        new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents(pdf));
                SignerInformation signer = cms.getSignerInfos().iterator().next();
                @SuppressWarnings("unchecked")
                X509CertificateHolder holder = (X509CertificateHolder) cms.getCertificates()
                        .getMatches(signer.getSID())
                        .iterator()
                        .next();
                if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(new BouncyCastleProvider())
                        .build(holder))) {
                    throw new AssertionError("A signature does not fit");
                }
                signers.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
            return signers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
