package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is printed of what no font can show. */
class KnownLettersTest {

    @Test
    void aNameWithALetterThatNoFontHasBecomesNoDocument() {
        Holder holder = new Holder("NGUYỄN", "Thị", null);
        TranscriptData data = Samples.with("en", SampleRows.of("en", 3), holder, true);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> TranscriptPdf.render(data));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("U+1EC4") && !message.contains("NGUY"), message);
    }

    @Test
    void aFactWithSuchALetterBecomesNoDocumentEither() {
        Map<String, ?> line = Map.of("facts", Arrays.asList("Стоматология", null, "Y học Việt"));
        assertThrows(IllegalArgumentException.class, () -> KnownLetters.require(line));
        assertEquals(
                Arrays.asList("Стоматология", null, "Y h?c Vi?t"),
                KnownLetters.shown(line).get("facts"));
    }

    @Test
    void aPreviewIsMadeAllTheSameAndShowsWhereTheLetterStands() throws IOException {
        TranscriptData preview = Samples.with("en", SampleRows.of("en", 3), new Holder("NGUYỄN", "Thị", null), false);
        String printed = Printed.text(TranscriptPdf.render(preview));
        assertTrue(printed.contains("NGUY?N Thị") || printed.contains("NGUY?N Th?"), printed);
    }
}
