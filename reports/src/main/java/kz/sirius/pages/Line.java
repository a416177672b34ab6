package kz.sirius.pages;

import java.util.List;
import java.util.Set;

/**
 * A line of text in its element: where it begins, in points from the left edge and down from the upper one, and its runs.
 *
 * @param wider points that each of its blanks is wider than the font says
 * @param broken whether the next line goes on with the same paragraph
 */
record Line(float x, float baseline, float wider, boolean broken, List<Run> runs) {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** What lines say: a paragraph in one piece. */
    static String words(List<Line> lines) {
        StringBuilder words = new StringBuilder();
        for (Line line : lines) {
            line.runs().forEach(run -> words.append(run.text()));
            words.append(line.broken() ? "" : "\n");
        }
        return words.toString().stripTrailing();
    }

    int length() {
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        return length;
    }

    /** A line that goes along with the letters. */
    enum Rule {
        UNDER(-1 / 12f),
        THROUGH(1 / 3f);

        /** How far above the base line it runs, as a part of the size. */
        final float above;

        Rule(float above) {
            this.above = above;
        }
    }

    /** Text of one type and colour; {@code rise} lifts it over the line. */
    record Run(String text, Look.Type type, int color, float rise, Set<Rule> rules) {

        Run with(String other) {
            return new Run(other, type, color, rise, rules);
        }

        /** Points that all letters take, where each blank is so much wider; a soft hyphen only at their end. */
        float width(float wider) {
            Face face = type.face();
            long sum = 0;
            int blanks = 0;
            for (int i = 0; i < text.length(); ) {
                int letter = text.codePointAt(i);
                i += Character.charCount(letter);
                if (letter != SOFT_HYPHEN || i == text.length()) {
                    sum += face.width(face.glyph(letter == SOFT_HYPHEN ? '-' : letter));
                }
                blanks += letter == ' ' ? 1 : 0;
            }
            return sum * type.size() / 1000f + blanks * wider;
        }
    }
}
