package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoSchemas;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Graduates;
import kz.sirius.registry.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections of a supplement as its data say them (T10, R40). */
class SupplementDataTest {

    private static final AcademicRecord RECORD = Graduates.retakenForNoCredits();

    @ParameterizedTest
    @CsvSource({"KK, false", "RU, false", "EN, false", "KK, true"})
    void everySectionStandsInItsPlaceAndTheSchemaAgrees(Language language, boolean bilingual) {
        byte[] xml = KindFixtures.supplementData(language, bilingual, RECORD);
        Map<String, String> sections = ElmoFixtures.sections(xml);
        assertEquals(
                List.of(
                        "1", "1.1", "1.2", "1.3", "1.4", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "3.1", "3.2",
                        "3.3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "7.1",
                        "7.2", "7.3", "7.4", "8"),
                List.copyOf(sections.keySet()));
        sections.forEach((number, content) ->
                assertTrue(!content.isBlank() || number.matches("[1-7]"), number + " says nothing"));
        ElmoSchemas schemas = ElmoSchemas.orSkip();
        assertDoesNotThrow(() -> schemas.validate(xml));
    }

    @ParameterizedTest
    @CsvSource({"KK, true, 28+4 % (88+7 %)", "EN, false, 28+4 % (88+7 %)"})
    void theSharesAreThoseOfThePages(Language language, boolean bilingual, String said) throws IOException {
        String shares = said.replace('+', language == Language.EN ? '.' : ',');
        String data = ElmoFixtures.sections(KindFixtures.supplementData(language, bilingual, RECORD))
                .getOrDefault("4.4", "");
        assertTrue(data.contains("A\u2212: " + shares), data);
        byte[] pdf = KindFixtures.pages(DocumentKind.DIPLOMA_SUPPLEMENT, language, bilingual, RECORD);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document);
            assertTrue(words.contains(shares.split(" ")[0]), words);
        }
    }
}
