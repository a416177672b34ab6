package kz.sirius.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.RotationEnum;

/**
 * The lines of a text of one type, from the breaks that the filling kept: nothing is measured again but widths where a line
 * is not flush left.
 */
final class Block {

    private static final char HARD_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';

    private final JRPrintText text;
    private final Look look;
    private final String words;
    private final short[] breaks;
    private final List<Line> lines = new ArrayList<>(2);
    private final float start;
    private final float end;
    private final float height;
    private float down;
    private int used;

    private Block(JRPrintText text, Look look, String words) {
        this.text = text;
        this.look = look;
        this.words = words;
        short[] kept = text.getLineBreakOffsets();
        breaks = kept == null ? new short[0] : kept;
        boolean lying = look.rotation() == RotationEnum.LEFT || look.rotation() == RotationEnum.RIGHT;
        start = look.padding().left();
        end = Math.max(
                start,
                (lying ? text.getHeight() : text.getWidth()) - look.padding().right());
        height = text.getTextHeight();
    }

    static List<Line> lines(JRPrintText text, Look look, String words) {
        Block block = new Block(text, look, words);
        block.lay();
        return block.lines;
    }

    private void lay() {
        int nextBreak = 0;
        int offset = 0;
        if (breaks.length > 0) {
            nextBreak = breaks[0];
            used = 1;
        } else {
            nextBreak = Integer.MAX_VALUE;
        }
        while (offset < words.length()) {
            int newline = words.indexOf('\n', offset);
            int to = newline < 0 ? words.length() : newline;
            int from = offset;
            while (nextBreak > from && nextBreak < to) {
                add(from, nextBreak, true);
                from = nextBreak;
                nextBreak = used < breaks.length ? nextBreak + breaks[used++] : Integer.MAX_VALUE;
            }
            if (to > from || blank(offset, newline)) {
                add(from, to, false);
            }
            offset = newline < 0 ? words.length() : newline + 1;
        }
    }

    /** A line end that follows another one, begins the text or ends it is a line of its own. */
    private boolean blank(int offset, int newline) {
        return newline >= 0 && (offset == 0 || newline == offset);
    }

    private void add(int from, int to, boolean broken) {
        Face.Measure measure = look.type().measure();
        float line = measure.leading() + measure.ascent();
        if (down + line > height) {
            return;
        }
        down += line;
        if (to > from) {
            String part = words.substring(from, to);
            float x = start;
            float wider = 0;
            HorizontalTextAlignEnum across = look.across();
            if (across != HorizontalTextAlignEnum.LEFT) {
                float rest = end - start - width(part);
                if (across == HorizontalTextAlignEnum.RIGHT) {
                    x = start + rest;
                } else if (across == HorizontalTextAlignEnum.CENTER) {
                    x = start + rest / 2;
                } else if (broken) {
                    wider = gap(part, rest);
                }
            }
            lines.add(new Line(
                    x, down, wider, broken, List.of(new Line.Run(part, look.type(), look.color(), 0, Set.of()))));
        }
        down += measure.descent();
    }

    private static float gap(String part, float rest) {
        int visible = visible(part);
        int blanks = 0;
        for (int i = 0; i < visible; i++) {
            blanks += part.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks == 0 || rest <= 0 ? 0 : rest / blanks;
    }

    /** Blanks at the end of a line take no room. */
    private static int visible(String part) {
        int visible = part.length();
        while (visible > 0 && white(part.charAt(visible - 1))) {
            visible--;
        }
        return visible;
    }

    private static boolean white(char letter) {
        return letter <= ' ' || letter > HARD_SPACE && Character.isWhitespace(letter);
    }

    private float width(String part) {
        Face face = look.type().face();
        int visible = visible(part);
        long sum = 0;
        for (int i = 0; i < visible; ) {
            int letter = part.codePointAt(i);
            i += Character.charCount(letter);
            if (letter != SOFT_HYPHEN || i == part.length()) {
                sum += face.width(face.glyph(letter == SOFT_HYPHEN ? '-' : letter));
            }
        }
        return sum * look.type().size() / 1000f;
    }
}
