package kz.sirius.issuing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kz.sirius.common.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages as pictures for phones, which show no PDF inside a page. */
final class PagePictures {

    /** Sharp enough on a phone's screen, some 909 × 1286 points for A4. */
    private static final float DPI = 110;

    private PagePictures() {}

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PNG of the page with this number, from 1; refuses ISS-08 when there is none. */
    static byte[] png(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                throw new Refusal(IssuingRefusal.NO_SUCH_PAGE);
            }
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
