package kz.sirius.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The letters that the fonts of the documents have: all their faces have the same. */
final class KnownLetters {

    private static final BitSet KNOWN = known();

    private KnownLetters() {}

    private static BitSet known() {
        try (InputStream in = Objects.requireNonNull(KnownLetters.class.getResourceAsStream("fonts/PTS55F.ttf"))) {
            Font face = Font.createFont(Font.TRUETYPE_FONT, in);
            BitSet known = new BitSet();
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(face::canDisplay)
                    .forEach(known::set);
            return known;
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("A font is missing", e);
        }
    }

    /** A line of a preview: a question mark stands where no font has the letter, and who looks at it sees where. */
    static Map<String, Object> shown(Map<String, ?> line) {
        Map<String, Object> shown = new HashMap<>(line);
        shown.replaceAll((name, value) -> shown(value));
        return shown;
    }

    private static @Nullable Object shown(@Nullable Object value) {
        if (value instanceof List<?> several) {
            List<@Nullable Object> shown = new ArrayList<>(several.size());
            several.forEach(each -> shown.add(shown(each)));
            return shown;
        }
        return value instanceof String text ? shown(text) : value;
    }

    private static String shown(String text) {
        if (missing(text) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(letter -> missing(letter) ? '?' : letter).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean missing(int letter) {
        return letter >= ' ' && !KNOWN.get(letter);
    }

    /** The first letter that no page can show, or -1. */
    private static int missing(String text) {
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (missing(letter)) {
                return letter;
            }
            i += Character.charCount(letter);
        }
        return -1;
    }

    /** Refuses a line of a document that has a letter which no page can show. What it says is not repeated. */
    static void require(Map<String, ?> line) {
        line.forEach(KnownLetters::require);
    }

    private static void require(String name, @Nullable Object value) {
        if (value instanceof List<?> several) {
            several.forEach(each -> require(name, each));
        }
        int letter = value instanceof String text ? missing(text) : -1;
        if (letter >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "No font of the documents has the letter U+%04X of %s", letter, name));
        }
    }
}
