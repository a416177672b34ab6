package kz.sirius.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a Diploma Supplement says, section by section, without its pages: for those who read data. One language, the first of
 * the document; the rows of item 4.3 are not in it.
 *
 * @param preamble the model's explanatory note
 * @param sections in the model's order, each before the items that belong to it
 */
public record SupplementOutline(String preamble, List<Section> sections) {

    /** Copies the list. */
    public SupplementOutline {
        sections = List.copyOf(sections);
    }

    /**
     * A section or an item.
     *
     * @param number {@code 4} or {@code 4.2}
     * @param content as the pages say it; empty for a section that only has items
     */
    public record Section(String number, String title, String content) {}

    /** The outline of the pages that would be made of these data. */
    public static SupplementOutline of(SupplementData data) {
        Tongues tongues = Tongues.of(data.language().substring(0, 2));
        List<Open> all = new ArrayList<>();
        for (Map<String, ?> line : new SupplementLines(data, tongues, null).records(new HashMap<>())) {
            Object section = line.get("section");
            if (section == null) {
                continue;
            }
            String number = text(line, "no");
            if (all.stream().noneMatch(open -> open.number.equals(section))) {
                all.add(new Open(String.valueOf(section), text(line, "sectionWords")));
            }
            if ("item".equals(line.get("kind")) && !number.isEmpty()) {
                all.add(new Open(number, text(line, "label")));
            }
            all.get(all.size() - 1).say(line);
        }
        String preamble = tongues.first().dated("supplement.preamble", data.on());
        return new SupplementOutline(preamble, all.stream().map(Open::closed).toList());
    }

    private static String text(Map<String, ?> line, String key) {
        return Objects.toString(line.get(key), "");
    }

    private static List<?> places(Map<String, ?> line, String key) {
        return line.get(key) instanceof List<?> several ? several : List.of();
    }

    /** A section whose content still grows. */
    private static final class Open {

        private final String number;
        private final String title;
        private final List<String> said = new ArrayList<>();

        Open(String number, String title) {
            this.number = number;
            this.title = title;
        }

        void say(Map<String, ?> line) {
            switch (text(line, "kind")) {
                case "item", "text", "heading" -> said.add(text(line, "value"));
                case "distribution" -> distribution(line);
                default -> {
                    // rows, scales and gaps are for the eye
                }
            }
        }

        private void distribution(Map<String, ?> line) {
            said.add(text(line, "caption"));
            List<?> letters = places(line, "line1");
            for (int i = 0; i < letters.size() && letters.get(i) != null; i++) {
                said.add(letters.get(i) + ": " + places(line, "line2").get(i) + " % ("
                        + places(line, "line3").get(i) + " %)");
            }
        }

        Section closed() {
            return new Section(number, title, String.join("\n", said).strip());
        }
    }
}
