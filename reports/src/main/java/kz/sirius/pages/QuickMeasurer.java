package kz.sirius.pages;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Measures texts while a report is filled. Most texts of a document are of one face: where their lines break follows from the
 * widths of the letters alone, and the answer is the one that JasperReports' own measurer would give. All others, and close
 * things, are measured by that one. A third of the filling is saved.
 */
final class QuickMeasurer implements JRTextMeasurer {

    /** Points that a line must stay below its room: what is nearer is measured exactly. */
    private static final float NEAR = 0.5f;

    private static final int SIMPLE = 0x2E80;
    private static final int MARKS = 0x300;
    private static final int AFTER_MARKS = 0x370;
    private static final int JOINED = 0x590;
    private static final int AFTER_JOINED = 0x1E00;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final JasperReportsContext context;
    private final JRCommonText element;
    private final boolean simple;
    private @Nullable TextMeasurer exact;
    private @Nullable Map<Attribute, Object> attributes;
    private @Nullable Face face;
    private float size;

    private QuickMeasurer(JasperReportsContext context, JRCommonText element) {
        this.context = context;
        this.element = element;
        simple = element.getRotation() == RotationEnum.NONE
                && element.getParagraph().getLineSpacing() == LineSpacingEnum.SINGLE
                && element.getParagraph().getFirstLineIndent() == 0
                && element.getParagraph().getLeftIndent() == 0
                && element.getParagraph().getRightIndent() == 0
                && element.getParagraph().getSpacingBefore() == 0;
    }

    /** Named in a template's property {@code net.sf.jasperreports.text.measurer.factory}. */
    public static final class Factory implements JRTextMeasurerFactory {

        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
            return new QuickMeasurer(context, text);
        }
    }

    @Override
    public JRMeasuredText measure(JRStyledText text, int from, int stretch, boolean indent, boolean overflow) {
        Fitted fitted = simple && from == 0 ? fitted(text, stretch) : null;
        if (fitted != null) {
            return fitted;
        }
        TextMeasurer measurer = exact;
        if (measurer == null) {
            measurer = new TextMeasurer(context, element);
            exact = measurer;
        }
        return measurer.measure(text, from, stretch, indent, overflow);
    }

    private @Nullable Fitted fitted(JRStyledText text, int stretch) {
        String words = text.getText();
        List<JRStyledText.Run> runs = text.getRuns();
        int length = words.length();
        if (runs.size() != 1
                || length == 0
                || length > Short.MAX_VALUE
                || words.charAt(0) == '\n'
                || words.charAt(length - 1) == '\n') {
            return null;
        }
        Face known = known(runs.get(0).attributes);
        if (known == null) {
            return null;
        }
        var box = element.getLineBox();
        float room = element.getWidth() - box.getLeftPadding() - box.getRightPadding() - NEAR;
        Fitted fitted = new Fitted(length, size, known.measure(size));
        int start = 0;
        while (start < length) {
            int newline = words.indexOf('\n', start);
            int end = newline < 0 ? length : newline;
            if (start == end || !paragraph(fitted, known, words.substring(start, end), start, room)) {
                return null;
            }
            start = end + 1;
        }
        int most = element.getHeight() + stretch - box.getTopPadding() - box.getBottomPadding();
        return fitted.getTextHeight() <= Math.max(0, most) ? fitted : null;
    }

    /** Adds the lines of a paragraph; false where its breaks do not follow from the widths of its letters alone. */
    private boolean paragraph(Fitted fitted, Face known, String words, int offset, float room) {
        float whole = width(known, words, 0, words.length());
        if (whole >= 0 && whole <= room) {
            fitted.add(whole, words.length());
            return true;
        }
        if (whole < 0) {
            return false;
        }
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(words);
        int start = 0;
        while (start < words.length()) {
            int end = line(known, words, start, breaks, room);
            if (end < 0) {
                return false;
            }
            fitted.add(width(known, words, start, visible(words, start, end)), end - start);
            if (end < words.length()) {
                fitted.broken(offset + end);
            }
            start = end;
        }
        return true;
    }

    /** Where a line that starts here ends: the last break up to which it has room, or -1 where that is a close thing. */
    private int line(Face known, String words, int start, BreakIterator breaks, float room) {
        int end = -1;
        int next = breaks.following(start);
        while (next != BreakIterator.DONE) {
            float width = width(known, words, start, visible(words, start, next));
            if (width > room) {
                return width <= room + 2 * NEAR ? -1 : end;
            }
            end = next;
            next = next == words.length() ? BreakIterator.DONE : breaks.next();
        }
        return end;
    }

    /** Blanks at the end of a line take no room. */
    private static int visible(String words, int start, int end) {
        int visible = end;
        while (visible > start && Character.isWhitespace(words.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }

    /** The face that these attributes name; they are the same object as long as the element's style is. */
    private @Nullable Face known(Map<Attribute, Object> given) {
        if (given == attributes) {
            return face;
        }
        attributes = given;
        face = null;
        if (given.get(TextAttribute.SUPERSCRIPT) == null
                && given.get(TextAttribute.FAMILY) instanceof String family
                && given.get(TextAttribute.SIZE) instanceof Number points) {
            boolean bold = TextAttribute.WEIGHT_BOLD.equals(given.get(TextAttribute.WEIGHT));
            boolean italic = TextAttribute.POSTURE_OBLIQUE.equals(given.get(TextAttribute.POSTURE));
            size = points.floatValue();
            face = Fonts.face(family, bold, italic);
        }
        return face;
    }

    /** Points that the letters take, or less than 0 where that does not follow from their widths. */
    private float width(Face known, String words, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            char letter = words.charAt(i);
            int glyph = known.glyph(letter);
            if (glyph == 0 || letter == SOFT_HYPHEN || letter == '\t' || letter == '\r' || joined(letter)) {
                return -1;
            }
            sum += known.width(glyph);
        }
        return sum * size / 1000f;
    }

    /** Letters that may be drawn together with their neighbours. */
    private static boolean joined(char letter) {
        return letter >= MARKS
                && (letter < AFTER_MARKS || letter >= JOINED && letter < AFTER_JOINED || letter >= SIMPLE);
    }

    /** A text that fits, line by line. */
    private static final class Fitted implements JRMeasuredText {

        private final int length;
        private final float size;
        private final Face.Measure measure;
        private short[] breaks = JRPrintText.ZERO_LINE_BREAK_OFFSETS;
        private int last;
        private int lines;
        private float height;
        private float first;
        private float width;
        private float average;

        Fitted(int length, float size, Face.Measure measure) {
            this.length = length;
            this.size = size;
            this.measure = measure;
        }

        void add(float wide, int letters) {
            height += measure.leading() + measure.ascent();
            lines++;
            if (wide > width) {
                width = wide;
                average = wide / letters;
            }
            if (lines == 1) {
                first = height;
            }
            height += measure.descent();
        }

        /** The paragraph goes on after this letter of the text. */
        void broken(int at) {
            breaks = Arrays.copyOf(breaks, breaks.length + 1);
            breaks[breaks.length - 1] = (short) (at - last);
            last = at;
        }

        @Override
        public float getLeadingOffset() {
            return first - size * getLineSpacingFactor();
        }

        @Override
        public float getLineSpacingFactor() {
            return height / (size * lines);
        }

        @Override
        public float getTextWidth() {
            return width;
        }

        @Override
        public float getAverageCharWidth() {
            return average;
        }

        @Override
        public float getTextHeight() {
            return height;
        }

        @Override
        public int getTextOffset() {
            return length;
        }

        @Override
        public boolean isLeftToRight() {
            return true;
        }

        @Override
        public boolean isParagraphCut() {
            return false;
        }

        @Override
        public @Nullable String getTextSuffix() {
            return null;
        }

        @Override
        public short[] getLineBreakOffsets() {
            return breaks;
        }
    }
}
