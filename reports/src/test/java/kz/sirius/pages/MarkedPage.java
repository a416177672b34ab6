package kz.sirius.pages;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page by marked content, in the order of the content stream. ActualText stands for the letters drawn under
 * it. Where a new line begins and no blank was drawn, the text has {@link #LINE}, and {@link #GAP} where words stand apart.
 */
final class MarkedPage extends PDFMarkedContentExtractor {

    static final char LINE = '\n';
    static final char GAP = '\t';

    /** Numbers of what has no number. */
    static final int OUTSIDE = -1;

    static final int ARTIFACT = -2;

    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Set<String> PAINTING =
            Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "BI", "Do");

    /**
     * Letters of one piece of marked content in one language.
     *
     * @param lang language said in the content stream, null if none
     * @param joined it follows what was drawn before it without a gap
     */
    record Piece(int mcid, String text, @Nullable String lang, boolean joined) {}

    private record Frame(
            int mcid, @Nullable String lang, @Nullable String actual) {}

    final List<Piece> pieces = new ArrayList<>();

    /** Numbers of marked content that begin on the page, also of what has no text. */
    final Set<Integer> numbers = new TreeSet<>();

    /** Drawings outside of any marked content, by their operators. */
    final List<String> drawings = new ArrayList<>();

    /** Wrong nesting and numbering. */
    final List<String> faults = new ArrayList<>();

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Frame current = new Frame(OUTSIDE, null, null);
    private boolean joined;
    private boolean waiting;
    private boolean soft;
    private boolean seen;
    private Point2D.@Nullable Float end;
    private float lastX;
    private float lastSize;

    private MarkedPage() {}

    static MarkedPage of(PDPage page) throws IOException {
        MarkedPage marked = new MarkedPage();
        marked.frames.push(marked.current);
        marked.processPage(page);
        marked.flush();
        if (marked.frames.size() > 1) {
            marked.faults.add("marked content is not closed");
        }
        return marked;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Frame outer = top();
        int mcid = properties == null ? OUTSIDE : properties.getInt(COSName.MCID, OUTSIDE);
        String lang = properties == null ? null : properties.getString(COSName.LANG);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        boolean artifact = COSName.ARTIFACT.equals(tag);
        check(artifact, mcid, outer);
        boolean inherits = mcid == OUTSIDE && !artifact || outer.mcid == ARTIFACT;
        waiting |= actual != null && outer.actual == null;
        frames.push(new Frame(
                inherits ? outer.mcid : artifact ? ARTIFACT : mcid,
                lang == null ? outer.lang : lang,
                outer.actual == null ? actual : outer.actual));
    }

    private void check(boolean artifact, int mcid, Frame outer) {
        if (mcid != OUTSIDE && !numbers.add(mcid)) {
            faults.add("number " + mcid + " comes twice");
        }
        if (mcid != OUTSIDE && outer.mcid != OUTSIDE) {
            faults.add("number " + mcid + " stands in " + name(outer.mcid));
        }
        if (mcid != OUTSIDE && artifact) {
            faults.add("number " + mcid + " is an artifact");
        }
        if (artifact && outer.mcid != OUTSIDE) {
            faults.add("an artifact stands in " + name(outer.mcid));
        }
        if (mcid != OUTSIDE && getLevel() > 0) {
            faults.add("number " + mcid + " stands in a form");
        }
    }

    private static String name(int mcid) {
        return mcid == ARTIFACT ? "an artifact" : "number " + mcid;
    }

    @Override
    public void endMarkedContentSequence() {
        if (frames.size() == 1) {
            faults.add("marked content is closed that was not opened");
            return;
        }
        Frame closed = frames.pop();
        if (closed.actual != null && top().actual == null) {
            if (waiting) {
                enter(closed, true);
                text.append(closed.actual);
            }
            waiting = false;
            soft = closed.actual.isEmpty() || closed.actual.endsWith(String.valueOf(SOFT_HYPHEN));
        }
    }

    private Frame top() {
        return frames.getFirst();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        seen = false;
        super.showGlyph(matrix, font, code, displacement);
        if (!seen) {
            letters("\ufffd", "");
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        seen = true;
        String separator = separator(position);
        letters(position.getUnicode(), separator);
        Matrix matrix = position.getTextMatrix();
        lastX = matrix.getTranslateX();
        end = new Point2D.Float(lastX + position.getWidth(), matrix.getTranslateY());
        lastSize = size(position);
    }

    private void letters(String drawn, String separator) {
        Frame frame = top();
        enter(frame, separator.isEmpty());
        boolean replaced = frame.actual != null;
        String said = !replaced ? drawn : waiting ? frame.actual : "";
        waiting &= !replaced;
        if (!separator.isEmpty() && !soft && !said.isEmpty() && !blank(said.charAt(0)) && !endsBlank()) {
            text.append(separator);
        }
        text.append(said);
        soft = !replaced && said.equals(String.valueOf(SOFT_HYPHEN));
    }

    /** What follows belongs to this frame. */
    private void enter(Frame frame, boolean without) {
        boolean same = frame.mcid == current.mcid && Objects.equals(frame.lang, current.lang);
        if (!same) {
            flush();
            joined = without || soft;
        }
        current = frame;
    }

    private void flush() {
        if (!text.isEmpty()) {
            pieces.add(new Piece(current.mcid, text.toString(), current.lang, joined));
        }
        text.setLength(0);
    }

    private boolean endsBlank() {
        return text.isEmpty() || blank(text.charAt(text.length() - 1));
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    private String separator(TextPosition position) {
        Point2D.Float before = end;
        if (before == null) {
            return String.valueOf(GAP);
        }
        float x = position.getTextMatrix().getTranslateX();
        float size = Math.max(size(position), lastSize);
        float down = Math.abs(position.getTextMatrix().getTranslateY() - before.y);
        if (down > 0.6f * size || down > 0.3f * size && x < lastX) {
            return String.valueOf(LINE);
        }
        return Math.abs(x - before.x) > 0.15f * size ? String.valueOf(GAP) : "";
    }

    private static float size(TextPosition position) {
        return Math.abs(position.getTextMatrix().getScalingFactorY());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (PAINTING.contains(name) && top().mcid == OUTSIDE && (!"Do".equals(name) || image(operands))) {
            drawings.add(name);
        }
        super.processOperator(operator, operands);
    }

    /** A form is looked into. */
    private boolean image(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().isImageXObject(name);
    }
}
