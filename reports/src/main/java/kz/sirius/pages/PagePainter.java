package kz.sirius.pages;

import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.jspecify.annotations.Nullable;

/** Draws one page of a document, and tells its part of the story meanwhile. */
final class PagePainter {

    private final Job job;
    private final int page;
    private final Canvas canvas;
    private final TextPainter texts;
    private final Shapes shapes;

    PagePainter(Job job, int page) {
        this.job = job;
        this.page = page;
        canvas = new Canvas(job.structure, page, job.page);
        texts = new TextPainter(job.fonts, canvas, job.sheets.height());
        shapes = new Shapes(canvas, job.sheets.height());
    }

    void paint(JRPrintPage printed) {
        job.story.page(page);
        elements(printed.getElements(), 0, 0);
        job.sheets.add(canvas.done());
    }

    private void elements(List<JRPrintElement> elements, int x, int y) {
        for (JRPrintElement element : elements) {
            int left = x + element.getX();
            int top = y + element.getY();
            try {
                element(element, left, top);
            } catch (NotWritable e) {
                throw e.at(page + 1, left, top);
            }
        }
    }

    private void element(JRPrintElement element, int x, int y) {
        Job.Kept common = job.kept(element);
        Node mark = common.mark;
        if (element instanceof JRPrintText text) {
            text(text, common, x, y);
        } else if (element instanceof JRPrintLine line) {
            shapes.line(line, x, y, mark);
        } else if (element instanceof JRPrintRectangle rectangle) {
            shapes.rectangle(rectangle, x, y, mark);
        } else if (element instanceof JRPrintImage image) {
            image(image, common, x, y);
        } else if (element instanceof JRPrintFrame frame) {
            frame(frame, x, y);
        } else {
            throw new NotWritable("An element of a kind that cannot be drawn: "
                    + element.getClass().getSimpleName());
        }
    }

    private void frame(JRPrintFrame frame, int x, int y) {
        if (frame.getMode() == ModeEnum.OPAQUE) {
            throw new NotWritable("A frame with a ground of its own");
        }
        var box = frame.getLineBox();
        elements(frame.getElements(), x + box.getLeftPadding(), y + box.getTopPadding());
        shapes.box(box, frame, x, y);
    }

    /** What an element says of itself alone comes over what its template says. */
    private static Tag tag(JRPrintElement element, Job.Kept common) {
        return element.hasProperties() && element.getPropertiesMap().hasOwnProperties()
                ? common.tag.with(element.getPropertiesMap())
                : common.tag;
    }

    private Spot spot(JRPrintElement element, int x, int y) {
        return new Spot(element.getSourceElementId(), x, x + element.getWidth(), y);
    }

    private void text(JRPrintText text, Job.Kept common, int x, int y) {
        Look look = common.look;
        if (look == null) {
            look = Look.of(text);
            common.look = look;
            var box = text.getLineBox();
            common.boxed = box.getTopPen().getLineWidth() > 0
                    || box.getLeftPen().getLineWidth() > 0
                    || box.getBottomPen().getLineWidth() > 0
                    || box.getRightPen().getLineWidth() > 0;
        }
        String words = TextPainter.words(text);
        Tag tag = tag(text, common);
        if (words == null || words.isEmpty() || words.charAt(0) <= ' ' && words.isBlank()) {
            job.story.blank(tag, common.foot, spot(text, x, y));
        } else {
            Node node = job.story.place(tag, common.foot, spot(text, x, y));
            List<Line> lines = texts.lines(text, look, words);
            try {
                said(text, new Setting(look, lines), new Words(words, tag, node, common.mark), x, y);
            } catch (Fonts.MissingLetter e) {
                throw new NotWritable("No font has the letter " + TextPainter.named(e.letter()));
            }
        }
        if (common.boxed) {
            shapes.box(text.getLineBox(), text, x, y);
        }
    }

    /** How it looks, line by line. */
    private record Setting(Look look, List<Line> lines) {}

    /** What is said, as what, and where it belongs. */
    private record Words(String words, Tag tag, @Nullable Node node, Node mark) {}

    private void said(JRPrintText text, Setting setting, Words words, int x, int y) {
        Look look = setting.look();
        List<Line> lines = setting.lines();
        Node node = words.node();
        if (node == null) {
            texts.paint(text, look, lines, new TextPainter.Place(x, y, words.mark()));
            return;
        }
        String said = words.tag().said().lang();
        if (words.tag().kind().heading() || words.tag().kind() == Tag.Kind.MORE && !"second".equals(said)) {
            job.bookmarks.add(node, look.plain() ? words.words() : Line.words(lines));
        }
        if (text.getHyperlinkType() == HyperlinkTypeEnum.REFERENCE && text.getHyperlinkReference() != null) {
            Node link = node.child("Link");
            paragraphs(text, look, lines, new TextPainter.Place(x, y, link));
            Sheets.Box box = new Sheets.Box(x, y, x + text.getWidth(), y + text.getHeight());
            job.sheets.link(page, link, box, text.getHyperlinkReference());
        } else if (said == null) {
            paragraphs(text, look, lines, new TextPainter.Place(x, y, node));
        } else {
            Halves halves = "both".equals(said) && job.tongue.second() != null ? Halves.of(lines) : null;
            Node owner = halves == null ? speaking(node, job.tongue.said(said)) : node;
            texts.paint(text, look, halves == null ? lines : halves.first(), new TextPainter.Place(x, y, owner));
            if (halves != null) {
                Node second = speaking(node, job.tongue.second());
                texts.paint(text, look, halves.second(), new TextPainter.Place(x, y, second));
            }
        }
    }

    /** Each paragraph in the language that its letters say. */
    private void paragraphs(JRPrintText text, Look look, List<Line> lines, TextPainter.Place place) {
        int from = 0;
        String spoken = null;
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || !lines.get(i - 1).broken();
            String here = begins ? job.tongue.byLetters(paragraph(lines, i)) : spoken;
            if (i > 0 && !Objects.equals(here, spoken)) {
                texts.paint(text, look, lines.subList(from, i), place.of(speaking(place.owner(), spoken)));
                from = i;
            }
            spoken = here;
        }
        Node owner = speaking(place.owner(), spoken);
        texts.paint(text, look, from == 0 ? lines : lines.subList(from, lines.size()), place.of(owner));
    }

    private static String paragraph(List<Line> lines, int from) {
        if (lines.get(from).runs().size() == 1 && !lines.get(from).broken()) {
            return lines.get(from).runs().get(0).text();
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < lines.size(); i++) {
            lines.get(i).runs().forEach(run -> words.append(run.text()));
            if (!lines.get(i).broken()) {
                break;
            }
        }
        return words.toString();
    }

    /**
     * Where words of this language (null for the document's) go: the element itself while it has said nothing, otherwise a span
     * of it if it speaks another one.
     */
    private Node speaking(Node node, @Nullable String spoken) {
        String language = spoken == null ? job.tongue.first() : spoken;
        if (language.equals(node.language == null ? job.tongue.first() : node.language)) {
            return node;
        }
        if (node.children.isEmpty() && node.language == null && !"Link".equals(node.type)) {
            node.language = language;
            return node;
        }
        Node span = node.child("Span");
        span.language = language;
        return span;
    }

    private void image(JRPrintImage image, Job.Kept common, int x, int y) {
        if (image.getRenderer() == null) {
            return;
        }
        Tag tag = tag(image, common);
        Node node = job.story.place(tag, common.foot, spot(image, x, y));
        int bottom = job.sheets.height() - y - image.getHeight();
        if (node == null) {
            canvas.draw(common.mark);
        } else {
            node.attributes = "/O/Layout/Placement/Block/BBox[" + x + ' ' + bottom + ' ' + (x + image.getWidth()) + ' '
                    + (bottom + image.getHeight()) + ']';
            canvas.draw(node);
        }
        job.pictures.paint(image, canvas, x, bottom);
        shapes.box(image.getLineBox(), image, x, y);
    }
}
