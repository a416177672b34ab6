package kz.sirius.elmo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML as UTF-8, one element a line. What XML 1.0 cannot carry is left out, and so is every optional element without
 * a content. The same calls give the same bytes.
 */
final class ElmoWriter {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final StringBuilder text =
            new StringBuilder(1 << 16).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    ElmoWriter open(String name, String... attributes) {
        begin(name, attributes);
        text.append('\n');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    ElmoWriter close() {
        String name = open.pop();
        text.append("</").append(name).append(open.isEmpty() ? ">" : ">\n");
        return this;
    }

    /** An element that the schema wants, whatever its content; white space is one blank. */
    ElmoWriter token(String name, String content, String... attributes) {
        return lines(name, single(content.strip()), attributes);
    }

    /** With one blank for each run of white space: what {@code \\s} means, and hardly ever is there anything to do. */
    private static String single(String content) {
        for (int i = 0; i < content.length(); i++) {
            char letter = content.charAt(i);
            boolean odd = letter >= '\t' && letter <= '\r';
            if (odd || letter == ' ' && content.charAt(i + 1) == ' ') {
                return SPACES.matcher(content).replaceAll(" ");
            }
        }
        return content;
    }

    /** An element that is left out without a content. */
    ElmoWriter optional(String name, @Nullable String content, String... attributes) {
        return content == null || content.isBlank() ? this : token(name, content, attributes);
    }

    /** A content whose line breaks are kept. */
    ElmoWriter lines(String name, String content, String... attributes) {
        begin(name, attributes);
        escaped(content, false);
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** The same element in Kazakh and English; in Russian where there is neither. */
    ElmoWriter words(String name, Words words) {
        boolean any = !words.kk().isBlank() || !words.en().isBlank();
        return optional(name, words.kk(), lang(Language.KK))
                .optional(name, words.en(), lang(Language.EN))
                .optional(name, any ? null : words.ru(), lang(Language.RU));
    }

    /** The same with line breaks. */
    ElmoWriter texts(String name, Words words) {
        return lines(name, words.kk(), lang(Language.KK)).lines(name, words.en(), lang(Language.EN));
    }

    /** The attribute that names a language. */
    static String[] lang(Language language) {
        return new String[] {"xml:lang", language.tag()};
    }

    /** Credits without zeros at the end: {@code 5}, {@code 2.5}. */
    static String credits(BigDecimal credits) {
        return credits.signum() == 0 ? "0" : credits.stripTrailingZeros().toPlainString();
    }

    /** All of it. */
    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void begin(String name, String... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escaped(attributes[i + 1], true);
            text.append('"');
        }
        text.append('>');
    }

    private void escaped(String content, boolean attribute) {
        int letter;
        for (int i = 0; i < content.length(); i += Character.charCount(letter)) {
            letter = content.codePointAt(i);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(attribute ? "&quot;" : "\"");
                default -> {
                    if (canBeCarried(letter)) {
                        text.appendCodePoint(letter);
                    }
                }
            }
        }
    }

    private static boolean canBeCarried(int letter) {
        return letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
