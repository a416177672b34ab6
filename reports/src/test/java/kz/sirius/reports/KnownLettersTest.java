package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
    void aPreviewIsMadeAllTheSameAndShowsWhereTheLetterStands() throws IOException {
        TranscriptData preview = Samples.with("en", SampleRows.of("en", 3), new Holder("NGUYỄN", "Thị", null), false);
        String printed = Printed.text(TranscriptPdf.render(preview));
        assertTrue(printed.contains("NGUY?N Thị") || printed.contains("NGUY?N Th?"), printed);
    }
}
