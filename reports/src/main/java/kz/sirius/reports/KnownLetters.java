package kz.sirius.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
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

    /** Refuses a line of a document that has a letter which no page can show. What it says is not repeated. */
    static void require(Map<String, ?> line) {
        line.forEach((name, value) -> {
            if (value instanceof String text) {
                text.codePoints()
                        .filter(letter -> letter >= ' ' && !FACE.canDisplay(letter))
                        .findFirst()
                        .ifPresent(letter -> {
                            throw new IllegalArgumentException(String.format(
                                    Locale.ROOT, "No font of the documents has the letter U+%04X of %s", letter, name));
                        });
            }
        });
    }
}
