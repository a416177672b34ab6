package kz.sirius.pages;

import java.util.List;

/**
 * A line of text in its element: where it begins, in points from the left edge and down from the upper one, and its runs.
 *
 * @param wider points that each of its blanks is wider than the font says
 * @param broken whether the next line goes on with the same paragraph
 */
record Line(float x, float baseline, float wider, boolean broken, List<Run> runs) {

    int length() {
        int length = 0;
        for (Run run : runs) {
            length += run.text().length();
        }
        return length;
    }

    /** Text of one type and colour; {@code rise} lifts it over the line. */
    record Run(String text, Look.Type type, int color, float rise, boolean underlined) {

        Run with(String other) {
            return new Run(other, type, color, rise, underlined);
        }

        /** Points that all letters take, where each blank is so much wider. */
        float width(float wider) {
            Face face = type.face();
            long sum = 0;
            int blanks = 0;
            for (int i = 0; i < text.length(); ) {
                int letter = text.codePointAt(i);
                i += Character.charCount(letter);
                sum += face.width(face.glyph(letter));
                blanks += letter == ' ' ? 1 : 0;
            }
            return sum * type.size() / 1000f + blanks * wider;
        }
    }
}
