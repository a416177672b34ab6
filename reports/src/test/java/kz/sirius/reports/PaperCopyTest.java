package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import kz.sirius.pages.Tree;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper version: what the electronic one says, with places for signature and seal in the place of its signatures. */
class PaperCopyTest {

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void itSaysNothingOfElectronicSignaturesAndNamesItsCopyOnEveryPage(String language) throws IOException {
        List<byte[]> copies = List.of(
                TranscriptPdf.paper(Samples.golden(language), Samples.copy(language)),
                AppendixPdf.paper(Graduates.appendix(language, 40), Samples.copy(language)),
                SupplementPdf.paper(Graduates.supplement(language, 40), Samples.copy(language)));
        Texts texts = Tongues.of(language).first();
        for (byte[] pdf : copies) {
            String text = Printed.flowing(Printed.text(pdf));
            for (String word : List.of(
                    "электрондық қолтаңба",
                    "электронной подписи",
                    "электронная подпись",
                    "electronic signature",
                    "Сертификат",
                    "Certificate issued",
                    "(RSA)",
                    Printed.flowing(texts.of("sheet.heading")))) {
                assertFalse(text.contains(word), () -> word + " stands on " + text);
            }
            String which = Printed.flowing(texts.of("paper.copy", 2, 3));
            for (List<String> page : Printed.pages(pdf)) {
                assertTrue(
                        page.stream().anyMatch(line -> Printed.flowing(line).contains(which)),
                        () -> which + " is not on " + page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void thePlacesStandTogetherOnTheLastPageWhateverTheNumberOfRows(String language) throws IOException {
        String heading = Printed.flowing(Tongues.of(language).label("paper.heading"));
        String name = Printed.flowing(Tongues.of(language).label("paper.name"));
        for (int rows : IntStream.of(1, 20, 27, 28, 29, 30, 31, 33, 60, 61, 62, 63, 64, 65, 66)
                .toArray()) {
            List<List<String>> pages =
                    Printed.pages(TranscriptPdf.paper(Samples.of(language, rows), Samples.copy(language)));
            String last = Printed.flowing(String.join(" ", pages.get(pages.size() - 1)));
            assertTrue(last.contains(heading), () -> rows + " rows: " + last);
            assertEquals(3, last.split(java.util.regex.Pattern.quote(name), -1).length, rows + " rows: " + last);
        }
    }

    @Test
    void thePlaceForTheSealIsAFigureWithWords() throws IOException {
        byte[] pdf = TranscriptPdf.paper(Samples.golden("en"), Samples.copy("en"));
        assertTrue(
                Tree.of(pdf).all("Figure").stream().anyMatch(figure -> "Place for the seal".equals(figure.alt())),
                Tree.dump(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(0, document.getSignatureFields().size(), "nobody signs it electronically");
        }
    }

    @Test
    void aCopyThatTakesAnothersPlaceSaysWhy() throws IOException {
        PaperCopy lost =
                new PaperCopy(1, 1, PaperCopy.Former.LOST, Samples.copy("en").capacities());
        String text = Printed.flowing(Printed.text(TranscriptPdf.paper(Samples.golden("en"), lost)));
        assertTrue(text.contains("Copy 1 of 1, in place of a lost one"), text);
    }

    @Test
    void aCopyIsOneOfThoseThatWereAskedForAndSomebodySignsIt() {
        List<Said> capacities = Samples.copy("en").capacities();
        assertThrows(IllegalArgumentException.class, () -> new PaperCopy(4, 3, null, capacities));
        assertThrows(IllegalArgumentException.class, () -> new PaperCopy(0, 3, null, capacities));
        assertThrows(IllegalArgumentException.class, () -> new PaperCopy(1, 1, null, List.of()));
    }
}
