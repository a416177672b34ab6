package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Grid;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PdfA;
import kz.sirius.pages.ReadAloud;
import kz.sirius.pages.Tree;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;

/**
 * One document of each kind and language as it was when somebody looked at it. What is rendered now lies in
 * {@code target/golden}: after a change on purpose look at it and copy it to {@code src/test/resources/golden}.
 */
class GoldenTest {

    private static final Path FRESH = Path.of("target", "golden");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Attachment DATA = new Attachment(
            "data.xml",
            "text/xml",
            "Data",
            "<data/>".getBytes(StandardCharsets.UTF_8),
            Instant.parse("2026-11-23T05:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void theDocumentsReadAsTheyDidWhenSomebodyLookedAtThem(String language) throws IOException {
        Map<String, byte[]> documents = Documents.of(language, Packing.plain());
        Files.createDirectories(FRESH);
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            String name = document.getKey() + "-" + language;
            Files.write(FRESH.resolve(name + ".pdf"), document.getValue());
            for (Map.Entry<String, String> said : said(document.getValue()).entrySet()) {
                Files.writeString(FRESH.resolve(name + said.getKey()), said.getValue());
            }
        }
        for (String kind : documents.keySet()) {
            byte[] kept = kept(kind + "-" + language + ".pdf");
            for (Map.Entry<String, String> said : said(documents.get(kind)).entrySet()) {
                String name = kind + "-" + language + said.getKey();
                assertEquals(new String(kept(name), StandardCharsets.UTF_8), said.getValue(), name);
                assertEquals(said.getValue(), said(kept).get(said.getKey()), "the kept file, " + name);
            }
        }
    }

    /** By the ending of a file: the text of the pages, the structure, and what a screen reader says. */
    private static Map<String, String> said(byte[] pdf) throws IOException {
        return Map.of(".txt", Printed.text(pdf), ".tree", Tree.dump(pdf), ".aloud", ReadAloud.text(pdf));
    }

    private static byte[] kept(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        assertTrue(Files.exists(golden), golden + " is missing: look at target/golden and copy it");
        return Files.readAllBytes(golden);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void everythingOnThePagesIsInTheStructureOrAnArtifactAndTheStructureHoldsTogether(String language)
            throws IOException {
        for (byte[] document :
                Documents.of(language, new Packing(DATA, 2, 1001)).values()) {
            assertEquals(List.of(), Tree.unreached(document));
            assertEquals(List.of(), Tree.faults(document));
            for (Tree.Node table : Tree.of(document).all("Table")) {
                Grid grid = Grid.of(table);
                assertEquals(List.of(), grid.ragged());
                assertEquals(List.of(), grid.cuts());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void theDocumentsArePdfA3aAndPdfUa1WithDataAndFields(String language) throws IOException, VeraPDFException {
        for (byte[] document :
                Documents.of(language, new Packing(DATA, 2, 1001)).values()) {
            PdfA.assertValid(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void theCodeOnEachDocumentLeadsToTheAddress(String language) throws IOException, NotFoundException {
        for (byte[] document : Documents.of(language, Packing.plain()).values()) {
            assertEquals(Samples.ADDRESS.toUpperCase(Locale.ROOT), decoded(document));
        }
    }

    private static String decoded(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 110, ImageType.RGB);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels))))
                    .getText();
        }
    }
}
