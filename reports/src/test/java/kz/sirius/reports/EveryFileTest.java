package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.sirius.pages.Packing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of the file of every kind of document, in every language. */
class EveryFileTest {

    private static final Map<String, String> NUMBERS = Map.of(
            "transcript", "TR-2026-000127",
            "appendix", "DA-2026-000018",
            "supplement", "DS-2026-000018",
            "paper", "TR-2026-000127");

    private static final Map<String, List<String>> TITLES = Map.of(
            "kk", List.of("Транскрипт", "Дипломға қосымша (транскрипт)", "Diploma Supplement", "Транскрипт"),
            "ru", List.of("Транскрипт", "Приложение к диплому (транскрипт)", "Diploma Supplement", "Транскрипт"),
            "en",
                    List.of(
                            "Transcript of Records",
                            "Appendix to the diploma (transcript)",
                            "Diploma Supplement",
                            "Transcript of Records"),
            "kk-en", List.of("Транскрипт", "Дипломға қосымша (транскрипт)", "Diploma Supplement", "Транскрипт"));

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void nothingIsARasterImageAndEveryFontIsAnEmbeddedPart(String language) throws IOException {
        for (Map.Entry<String, byte[]> file :
                Documents.of(language, Packing.plain()).entrySet()) {
            try (PDDocument document = Loader.loadPDF(file.getValue())) {
                TreeSet<String> fonts = new TreeSet<>();
                for (PDPage page : document.getPages()) {
                    look(page.getResources(), file.getKey(), fonts);
                    String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertFalse(drawn.lines().anyMatch(line -> line.strip().equals("BI")), file.getKey());
                }
                assertTrue(fonts.size() >= 2, fonts.toString());
            }
        }
    }

    private static void look(PDResources resources, String kind, TreeSet<String> fonts) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            assertFalse(resources.isImageXObject(name), kind + " has the picture " + name.getName());
            PDXObject inner = resources.getXObject(name);
            if (inner instanceof PDFormXObject form && form.getResources() != null) {
                look(form.getResources(), kind, fonts);
            }
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertTrue(font.isEmbedded(), kind + " " + font.getName());
            assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), kind + " has the whole of " + font.getName());
            assertNotNull(font.getFontDescriptor().getFontFile2(), font.getName());
            fonts.add(font.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void everyFileSaysItsTitleNumberLanguagesAndProducer(String language) throws IOException {
        int kind = 0;
        for (Map.Entry<String, byte[]> file :
                Documents.of(language, Packing.plain()).entrySet()) {
            String number = NUMBERS.get(file.getKey());
            String title = TITLES.get(language).get(kind++) + " " + number;
            try (PDDocument document = Loader.loadPDF(file.getValue())) {
                String xmp =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
                says(
                        xmp,
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + title
                                + "</rdf:li></rdf:Alt></dc:title>");
                says(xmp, "<dc:identifier>" + number + "</dc:identifier>");
                says(
                        xmp,
                        "<dc:language><rdf:Bag><rdf:li>" + language.replace("-", "</rdf:li><rdf:li>")
                                + "</rdf:li></rdf:Bag></dc:language>");
                says(xmp, "<pdf:Producer>Sirius Transcript with JasperReports</pdf:Producer>");
                says(xmp, "<xmp:CreatorTool>Sirius Transcript</xmp:CreatorTool>");
                assertEquals(title, document.getDocumentInformation().getTitle());
                assertEquals(
                        language.substring(0, 2), document.getDocumentCatalog().getLanguage());
            }
        }
    }

    private static void says(String xmp, String element) {
        assertTrue(xmp.contains(element), element + " is missing in " + xmp);
    }
}
