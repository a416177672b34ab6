package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import kz.sirius.reports.TranscriptData;
import org.junit.jupiter.api.Test;

/** Which letters can stand on a document. */
class PrintableLettersTest {

    private static final List<String> FACES =
            List.of("PTF55F", "PTF56F", "PTF75F", "PTF76F", "PTS55F", "PTS56F", "PTS75F", "PTS76F");

    @Test
    void everyFaceHasEachOfThem() throws IOException, FontFormatException {
        for (String face : FACES) {
            try (InputStream in =
                    Objects.requireNonNull(TranscriptData.class.getResourceAsStream("fonts/" + face + ".ttf"), face)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                assertEquals(
                        List.of(),
                        PrintableLetters.all()
                                .filter(letter -> letter != '\n' && !font.canDisplay(letter))
                                .mapToObj(Integer::toHexString)
                                .toList(),
                        face);
            }
        }
    }

    @Test
    void namesAndTitlesOfTheThreeLanguagesHaveNoOthers() {
        assertEquals(
                "",
                PrintableLetters.lacking(List.of(
                        "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
                        "Ёлкин, №\u00a07 — «Щука»",
                        "Łódź Şükrü O’Brien",
                        "± × ÷ ≥ ≤ ¹²³ 50 %\n")));
    }

    @Test
    void whatTheFontsLackIsNamedOnce() {
        assertEquals("ễ α 😀", PrintableLetters.lacking(List.of("NGUYễN", "ễ α-блокаторы", "😀 α")));
        assertTrue(
                PrintableLetters.lacking(List.of("й".replace("й", "и\u0306"))).contains("\u0306"));
    }
}
