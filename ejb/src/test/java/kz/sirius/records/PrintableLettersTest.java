package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.sirius.reports.TranscriptData;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** Which letters can stand on a document. */
class PrintableLettersTest {

    private static final List<String> FACES =
            List.of("PTF55F", "PTF56F", "PTF75F", "PTF76F", "PTS55F", "PTS56F", "PTS75F", "PTS76F");

    /** Private letters and the mark of byte order are nobody's words. */
    @Test
    void everyFaceHasEachOfThemAndNoOthers() throws IOException {
        Set<Integer> listed = PrintableLetters.all()
                .filter(letter -> letter >= ' ')
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        for (String face : FACES) {
            try (InputStream in = Objects.requireNonNull(
                            TranscriptData.class.getResourceAsStream("fonts/" + face + ".ttf"), face);
                    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                assertEquals(
                        listed,
                        IntStream.rangeClosed(' ', 0xFFFF)
                                .filter(letter -> glyphs.getGlyphId(letter) > 0 && !isNobodys(letter))
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new)),
                        face);
            }
        }
    }

    private static boolean isNobodys(int letter) {
        return letter == 0xFEFF || Character.getType(letter) == Character.PRIVATE_USE;
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
        assertTrue(PrintableLetters.lacking(List.of("и\u0306")).contains("\u0306"));
    }
}
