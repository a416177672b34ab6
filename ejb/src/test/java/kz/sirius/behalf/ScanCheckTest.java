package kz.sirius.behalf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import kz.sirius.common.Refusal;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

class ScanCheckTest {

    @Test
    void letsScansOfTheThreeTypesPass() {
        assertEquals(ScanType.PDF, ScanCheck.checked(new Scan("сенімхат.PDF", pdf(document -> {}))));
        assertEquals(ScanType.JPEG, ScanCheck.checked(new Scan("a.jpeg", picture("jpg"))));
        assertEquals(ScanType.PNG, ScanCheck.checked(new Scan("a.png", picture("png"))));
    }

    @Test
    void refusesAFileThatLiesAboutItsType() {
        assertEquals("BEH-08", code("a.png", pdf(document -> {})));
        assertEquals("BEH-08", code("a.pdf", picture("png")));
        assertEquals("BEH-08", code("a.jpg", "GIF89a of another kind".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("BEH-08", code("a.pdf", "<html><script>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("BEH-08", code("scan", pdf(document -> {})));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertEquals("BEH-06", code("a.pdf", new byte[0]));
        assertEquals("BEH-07", code("a.pdf", new byte[5 * 1024 * 1024 + 1]));
    }

    @Test
    void refusesWhatOnlyBeginsAsItsType() {
        byte[] picture = picture("png");
        assertEquals("BEH-09", code("a.png", Arrays.copyOf(picture, picture.length / 2)));
        assertEquals("BEH-09", code("a.jpg", Arrays.copyOf(picture("jpg"), 30)));
        assertEquals("BEH-09", code("a.pdf", "%PDF-1.7\nnothing behind it".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("BEH-09", code("a.pdf", saved(new PDDocument())));
    }

    @Test
    void refusesAPictureThatIsHugeOnceItIsOpened() {
        byte[] small = picture("png");
        byte[] huge = small.clone();
        huge[16] = 0;
        huge[17] = 1;
        huge[20] = 0;
        huge[21] = 1;
        assertEquals("BEH-09", code("a.png", huge));
    }

    @Test
    void refusesAPdfThatDoesSomething() {
        assertEquals(
                "BEH-10",
                code(
                        "a.pdf",
                        pdf(document ->
                                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))));
        assertEquals("BEH-10", code("a.pdf", pdf(document -> {
            PDActionLaunch launch = new PDActionLaunch();
            document.getDocumentCatalog().setOpenAction(launch);
        })));
        assertEquals("BEH-10", code("a.pdf", pdf(document -> page(document).setItem(COSName.AA, new COSDictionary()))));
        COSDictionary submits = new COSDictionary();
        submits.setName(COSName.S, "SubmitForm");
        assertEquals("BEH-10", code("a.pdf", pdf(document -> page(document).setItem("Hidden", submits))));
    }

    @Test
    void refusesAPdfWithAFileInItOrAFormThatActs() {
        assertEquals("BEH-10", code("a.pdf", pdf(document -> page(document).setItem(COSName.EF, new COSDictionary()))));
        assertEquals("BEH-10", code("a.pdf", pdf(document -> page(document).setItem("XFA", new COSString("<xdp/>")))));
    }

    @Test
    void refusesAPdfWhoseScriptIsWrittenWithEscapes() {
        String plain = new String(
                pdf(document -> page(document).setItem("JS", new COSString("app.alert(1)"))),
                StandardCharsets.ISO_8859_1);
        byte[] escaped = plain.replace("/JS", "/J#53").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("BEH-10", code("a.pdf", escaped));
    }

    @Test
    void refusesAnEncryptedPdfAlsoOneThatOpensWithoutAPassword() {
        assertEquals("BEH-11", code("a.pdf", pdf(document -> protect(document, "user"))));
        assertEquals("BEH-11", code("a.pdf", pdf(document -> protect(document, ""))));
    }

    private static void protect(PDDocument document, String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static String code(String name, byte[] content) {
        return assertThrows(Refusal.class, () -> ScanCheck.checked(new Scan(name, content)))
                .code()
                .code();
    }

    private static byte[] pdf(Consumer<PDDocument> change) {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        change.accept(document);
        return saved(document);
    }

    private static byte[] saved(PDDocument document) {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
