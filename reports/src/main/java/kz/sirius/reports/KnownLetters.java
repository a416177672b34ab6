package kz.sirius.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The letters that the fonts of the documents have: all their faces have the same. */
final class KnownLetters {

    private static final Font FACE = face();

    private KnownLetters() {}

    private static Font face() {
        try (InputStream in = Objects.requireNonNull(KnownLetters.class.getResourceAsStream("fonts/PTS55F.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("A font is missing", e);
        }
    }

    /** A line of a preview: a question mark stands where no font has the letter, and who looks at it sees where. */
    static Map<String, Object> shown(Map<String, ?> line) {
        Map<String, Object> shown = new HashMap<>(line);
        shown.replaceAll((name, value) -> value instanceof String text ? shown(text) : value);
        return shown;
    }

    private static String shown(String text) {
        if (text.codePoints().noneMatch(KnownLetters::missing)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(letter -> missing(letter) ? '?' : letter).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean missing(int letter) {
        return letter >= ' ' && !FACE.canDisplay(letter);
    }

    /** Refuses a line of a document that has a letter which no page can show. What it says is not repeated. */
    static void require(Map<String, ?> line) {
        line.forEach((name, value) -> {
            if (value instanceof String text) {
                text.codePoints().filter(KnownLetters::missing).findFirst().ifPresent(letter -> {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "No font of the documents has the letter U+%04X of %s", letter, name));
                });
            }
        });
    }
}
