package kz.sirius.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;

/** Draws texts: each line at the place that the filling gave it, letter by letter in the codes of the document's fonts. */
final class TextPainter {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** A line that goes along with letters is so many times thinner than they are high. */
    private static final float RULE = 18;

    private final Fonts fonts;
    private final Canvas canvas;
    private final int pageHeight;

    TextPainter(Fonts fonts, Canvas canvas, int pageHeight) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.pageHeight = pageHeight;
    }

    /** What a print text prints: cut where the filling cut it. */
    static String words(JRPrintText text) {
        return text.getTextTruncateIndex() == null
                ? text.getFullText()
                : JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance())
                        .getTruncatedText(text);
    }

    List<Line> lines(JRPrintText text, Look look, String words) {
        if (look.plain() && words.indexOf('\t') < 0) {
            return Block.lines(text, look, words);
        }
        JRStyledText styled = JRStyledTextUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getProcessedStyledText(
                        text,
                        JRStyledTextAttributeSelector.getNoBackcolorSelector(DefaultJasperReportsContext.getInstance()),
                        null);
        return Typesetting.lines(text, look, styled);
    }

    /** Draws lines of a text whose upper left corner lies at x, y on the page, as content of this element. */
    void paint(JRPrintText text, Look look, List<Line> lines, Place place) {
        Look.Padding padding = look.padding();
        float top = padding.top() + lift(text, look);
        if (look.rotation() == RotationEnum.NONE) {
            for (Line line : lines) {
                canvas.write(place.owner());
                canvas.line(
                        hundredths(place.x() + line.x()), hundredths(pageHeight - place.y() - top - line.baseline()));
                runs(line);
            }
            lines.forEach(line ->
                    rules(line, new Way(place.x() + line.x(), pageHeight - place.y() - top - line.baseline(), 1, 0)));
            return;
        }
        int sin = look.rotation() == RotationEnum.LEFT ? 1 : look.rotation() == RotationEnum.RIGHT ? -1 : 0;
        int cos = sin == 0 ? -1 : 0;
        float x = place.x() + (look.rotation() == RotationEnum.LEFT ? 0 : text.getWidth());
        float y = pageHeight - place.y() - (look.rotation() == RotationEnum.RIGHT ? 0 : text.getHeight());
        for (Line line : lines) {
            float along = line.x();
            float down = -top - line.baseline();
            canvas.write(place.owner());
            canvas.turned(cos, sin, hundredths(x + along * cos - down * sin), hundredths(y + along * sin + down * cos));
            runs(line);
            canvas.turnedBack();
            rules(line, new Way(x + along * cos - down * sin, y + along * sin + down * cos, cos, sin));
        }
    }

    /** Where the base line of a line begins on the page, and which way it runs. */
    private record Way(float x, float y, int cos, int sin) {}

    /** Where a text is drawn: its upper left corner in points from the page's, and whose it is. */
    record Place(int x, int y, Node owner) {

        Place of(Node other) {
            return other == owner ? this : new Place(x, y, other);
        }
    }

    private static float lift(JRPrintText text, Look look) {
        boolean lying = look.rotation() == RotationEnum.LEFT || look.rotation() == RotationEnum.RIGHT;
        float free = (lying ? text.getWidth() : text.getHeight())
                - look.padding().top()
                - look.padding().bottom()
                - text.getTextHeight();
        return switch (look.down()) {
            case BOTTOM -> free;
            case MIDDLE -> free / 2;
            default -> 0;
        };
    }

    /** Lines that go along with letters: decoration. */
    private void rules(Line line, Way way) {
        float along = 0;
        for (int i = 0; i < line.runs().size(); i++) {
            Line.Run run = line.runs().get(i);
            boolean last = i == line.runs().size() - 1;
            float wide = (last ? run.with(run.text().stripTrailing()) : run).width(line.wider());
            for (Line.Rule rule : run.rules()) {
                rule(run, way, along, wide, rule.above * run.type().size());
            }
            along += wide;
        }
    }

    private void rule(Line.Run run, Way way, float along, float wide, float above) {
        canvas.draw(Canvas.ARTIFACT);
        canvas.stroke(run.color());
        float x = way.x() + along * way.cos() - above * way.sin();
        float y = way.y() + along * way.sin() + above * way.cos();
        canvas.pen(run.type().size() / RULE, true);
        Bytes out = canvas.out();
        out.points(hundredths(x)).add(' ').points(hundredths(y)).add(" m ");
        out.points(hundredths(x + wide * way.cos())).add(' ');
        out.points(hundredths(y + wide * way.sin())).add(" l S\n");
    }

    private void runs(Line line) {
        List<Line.Run> runs = line.runs();
        for (int i = 0; i < runs.size(); i++) {
            Line.Run run = runs.get(i);
            canvas.fill(run.color());
            if (run.rise() != 0) {
                canvas.out().decimal(run.rise()).add(" Ts\n");
            }
            show(run, line, i == runs.size() - 1);
            if (run.rise() != 0) {
                canvas.out().add("0 Ts\n");
            }
        }
    }

    private void show(Line.Run run, Line line, boolean lastRun) {
        String text = run.text();
        boolean hyphenated =
                lastRun && line.broken() && text.length() > 0 && text.charAt(text.length() - 1) == SOFT_HYPHEN;
        int end = hyphenated ? text.length() - 1 : text.length();
        int from = 0;
        while (from < end) {
            from = piece(run, line.wider(), from, end);
        }
        if (hyphenated) {
            canvas.out().add("/Span<</ActualText<FEFF00AD>>>BDC\n");
            piece(new Line.Run("-", run.type(), run.color(), 0, Set.of()), 0, 0, 1);
            canvas.out().add("EMC\n");
        }
    }

    /** Shows the letters from here on that one face has; returns where they end. */
    private int piece(Line.Run run, float wider, int from, int end) {
        Subset subset = subset(run, run.text().codePointAt(from));
        canvas.font(subset.resource(), run.type().size());
        Bytes out = canvas.out();
        boolean gaps = wider != 0;
        out.add(gaps ? "[(" : "(");
        int at = from;
        while (at < end && !returns(run, subset, run.text().codePointAt(at))) {
            int letter = run.text().codePointAt(at);
            if (letter != SOFT_HYPHEN) {
                int code = subset.code(letter);
                if (code <= 0) {
                    break;
                }
                out.add(code);
                if (gaps && letter == ' ') {
                    out.add(")").decimal(-wider * 1000 / run.type().size()).add("(");
                }
            }
            at += Character.charCount(letter);
        }
        out.add(gaps ? ")]TJ\n" : ")Tj\n");
        return at;
    }

    /** After a letter that another face had to give, the run's own face goes on. */
    private static boolean returns(Line.Run run, Subset subset, int letter) {
        return subset.face() != run.type().face() && run.type().face().glyph(letter) > 0;
    }

    private Subset subset(Line.Run run, int letter) {
        Subset wanted = fonts.of(run.type().face(), letter == SOFT_HYPHEN ? '-' : letter);
        if (letter == SOFT_HYPHEN || wanted.code(letter) != Subset.MISSING) {
            return wanted;
        }
        return fonts.instead(letter, run.type().bold(), run.type().italic());
    }

    static long hundredths(float points) {
        return Math.round(points * 100d);
    }

    static String named(int letter) {
        return String.format(Locale.ROOT, "U+%04X", letter);
    }
}
