package kz.sirius.it.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Blank;

/** The strings of {@code naughty.txt}. */
public final class Naughty {

    /** What one of their expressions comes to: it stands on no page unless something was computed. */
    static final String COMPUTED = "49000021";

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");
    private static final Pattern REPEATED = Pattern.compile("\\*([0-9]+)\\*(.+)");
    private static final int SHORT = 8;

    private Naughty() {}

    /** All of them, in their order. */
    public static List<String> all() {
        List<String> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Naughty.class.getResourceAsStream("naughty.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("//")) {
                    all.add(of(line));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String of(String line) {
        Matcher repeated = REPEATED.matcher(line);
        return repeated.matches()
                ? unescaped(repeated.group(2)).repeat(Integer.parseInt(repeated.group(1)))
                : unescaped(line);
    }

    private static String unescaped(String line) {
        return ESCAPED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group(2))));
    }

    private static String letter(String code, String name) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return switch (name) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> name;
        };
    }

    /** Whether it has a letter that no text can hold: a command to a device, half of a pair, or none at all. */
    static boolean isUnfit(String text) {
        return text.codePoints()
                .anyMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0
                        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                        || c == 0xfffe
                        || c == 0xffff);
    }

    /** What arrives of it when a browser sends it: in place of half a letter another one. */
    static String arriving(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** Whether a text of at most so many letters must be taken as it is. */
    static boolean isToBeTaken(String text, int most) {
        return !isUnfit(text) && !Blank.is(text) && text.strip().length() <= most;
    }

    /** What is wrong with a page or an answer to which this was sent; empty when nothing is. */
    static String trouble(String sent, int status, String text) {
        if (status >= 500) {
            return "status " + status;
        }
        if (text.contains(COMPUTED)) {
            return "computed";
        }
        if (text.contains("This is our fault")) {
            return "a fault of ours";
        }
        boolean markup = sent.length() > SHORT && sent.indexOf('<') >= 0 && sent.indexOf('\n') < 0;
        return markup && text.contains(sent) ? "markup as it was typed" : "";
    }

    /** As it is told about. */
    static String told(String text) {
        StringBuilder told = new StringBuilder();
        text.chars().limit(80).forEach(c -> told.append(c < ' ' || c > 126 ? String.format("\\u%04x", c) : (char) c));
        return text.length() > 80 ? told + "… (" + text.length() + ")" : told.toString();
    }
}
