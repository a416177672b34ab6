package kz.sirius.pages;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** How far the pages of our files are from those of another writer. */
public final class Yardstick {

    private static final double WORDS = 0.02;
    private static final float DPI = 100;
    private static final int GREY = 32;

    private Yardstick() {}

    /** Words that stand elsewhere, by more than a fiftieth of a point. */
    public static List<String> words(byte[] ours, byte[] theirs) throws IOException {
        return Letters.differences(ours, theirs, WORDS);
    }

    /** The largest share of a page's pixels that differ visibly; 1 if number or size of the pages differ. */
    public static double pixels(byte[] ours, byte[] theirs) throws IOException {
        try (PDDocument a = Loader.loadPDF(ours);
                PDDocument b = Loader.loadPDF(theirs)) {
            if (a.getNumberOfPages() != b.getNumberOfPages()) {
                return 1;
            }
            double most = 0;
            for (int page = 0; page < a.getNumberOfPages(); page++) {
                most = Math.max(most, pixels(grey(a, page), grey(b, page)));
            }
            return most;
        }
    }

    private static BufferedImage grey(PDDocument document, int page) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, DPI, ImageType.GRAY);
    }

    private static double pixels(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 1;
        }
        Raster left = a.getRaster();
        Raster right = b.getRaster();
        int different = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int distance = left.getSample(x, y, 0) - right.getSample(x, y, 0);
                different += Math.abs(distance) > GREY ? 1 : 0;
            }
        }
        return different / (double) (a.getWidth() * a.getHeight());
    }

    /** By position, in lines. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            // Blanks at the end of a line are seen by nobody.
            return stripper.getText(document).replaceAll(" +\n", "\n");
        }
    }

    /** Poppler's tool is on the path. */
    public static boolean hasPoppler() {
        return Tool.isThere("pdftotext");
    }

    /** Lines that differ as {@code pdftotext -layout} sees them; nothing without the tool. */
    public static List<String> layout(byte[] ours, byte[] theirs) throws IOException {
        if (!hasPoppler()) {
            return List.of();
        }
        List<String> a = layout(ours);
        List<String> b = layout(theirs);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            String left = i < a.size() ? a.get(i) : "(none)";
            String right = i < b.size() ? b.get(i) : "(none)";
            if (!left.equals(right)) {
                differences.add("line " + (i + 1) + ": \"" + left + "\" / \"" + right + "\"");
            }
        }
        return differences;
    }

    /** Poppler's lines; pages end with a form feed. */
    private static List<String> layout(byte[] pdf) throws IOException {
        Process process = new ProcessBuilder("pdftotext", "-layout", "-enc", "UTF-8", "-", "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("pdftotext cannot read the file");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return text.lines().map(String::stripTrailing).toList();
    }
}
