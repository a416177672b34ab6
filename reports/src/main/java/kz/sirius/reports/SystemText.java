package kz.sirius.reports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Section 8 of the Diploma Supplement, the national higher education system: a text with a version and the day from which
 * it holds. A published version never changes; another state of the law is another file.
 *
 * @param version for example {@code KZ-1}
 * @param from first day for which it holds
 * @param paragraphs by language; a heading begins with {@code # }
 */
record SystemText(String version, LocalDate from, Map<String, List<String>> paragraphs) {

    private static final String HEADING = "# ";
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    /** The oldest first. */
    static final List<SystemText> ALL = List.of(load("kz-1"));

    /** The one in force; before the first of them the first. */
    static SystemText on(LocalDate day) {
        return ALL.stream()
                .filter(text -> !text.from.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(ALL.get(0));
    }

    static boolean isHeading(String paragraph) {
        return paragraph.startsWith(HEADING);
    }

    static String words(String paragraph) {
        return isHeading(paragraph) ? paragraph.substring(HEADING.length()) : paragraph;
    }

    /** Its paragraphs in the languages of a document. */
    List<Said> in(Tongues tongues) {
        List<String> first = in(tongues.first());
        Texts other = tongues.second();
        List<String> second = other == null ? first : in(other);
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(new Said(first.get(i), other == null ? null : second.get(i)));
        }
        return all;
    }

    private List<String> in(Texts texts) {
        return Objects.requireNonNull(paragraphs.get(texts.language()));
    }

    private static SystemText load(String name) {
        SystemText text = null;
        Map<String, List<String>> all = new HashMap<>();
        for (String language : LANGUAGES) {
            List<String> lines = lines("system/" + name + "_" + language + ".txt");
            String version = lines.get(0);
            LocalDate from = LocalDate.parse(lines.get(1));
            all.put(language, List.copyOf(lines.subList(2, lines.size())));
            if (text != null && !(text.version.equals(version) && text.from.equals(from))) {
                throw new IllegalStateException("The languages are of different versions: " + name);
            }
            text = new SystemText(version, from, Map.of());
        }
        Objects.requireNonNull(text);
        return new SystemText(text.version, text.from, Map.copyOf(all));
    }

    /** Version, first day, then one paragraph a line. */
    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(SystemText.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The text of section 8 is missing: " + file, e);
        }
    }
}
