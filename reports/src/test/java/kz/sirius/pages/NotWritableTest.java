package kz.sirius.pages;

import static kz.sirius.pages.Elements.band;
import static kz.sirius.pages.Elements.element;
import static kz.sirius.pages.Elements.image;
import static kz.sirius.pages.Elements.property;
import static kz.sirius.pages.Elements.tag;
import static kz.sirius.pages.Elements.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no file can have are refused; the message says what and where, and nothing of what is printed. */
class NotWritableTest {

    @ParameterizedTest
    @ValueSource(ints = {0x4E2D, 0x1F600, 0x0007})
    void aLetterThatNoFontHasIsNamedWithItsPlace(int letter) {
        String words = text("10 20 200 12", "", "\"Өркен \" + $P{letter}");
        String why = "No font has the letter U+%04X, page 1, at 78,56".formatted(letter);
        refused(words, Map.of("letter", Character.toString(letter)), why);
    }

    @Test
    void aLetterThatNoFontHasIsNamedInMarkupToo() {
        String words = text("10 20 200 12", "markup=\"styled\"", "\"<b>Өркен \u4e2d</b>\"");
        refused(words, Map.of(), "No font has the letter U+4E2D, page 1, at 78,56");
    }

    @Test
    void thePageIsSaidToo() {
        String words = text("0 0 200 12", "", "$F{words}");
        JasperPrint print = Sketch.filled(
                "", band(600, words), Map.of(), List.of(Map.of("words", "a"), Map.of("words", "b\u4e2d")));
        NotWritable refused = assertThrows(NotWritable.class, () -> Twins.written(print));
        assertEquals("No font has the letter U+4E2D, page 2, at 68,36", refused.getMessage());
    }

    @Test
    void anElementInAFrameIsFoundWhereItStands() {
        String frame = element("frame", "50 60 200 50", "", text("7 8 100 12", "", "\"\u4e2d\""));
        refused(frame, Map.of(), "No font has the letter U+4E2D, page 1, at 125,104");
    }

    @ParameterizedTest
    @CsvSource({
        "h7, No element is a h7",
        "heading, No element is a heading",
        "td, A cell of no table",
        "th, A cell of no table",
        "more, Nothing goes on here",
        "lbody, A body of a list without its label"
    })
    void aTagThatSaysNothingIsRefused(String words, String why) {
        refused(text("0 0 100 12", "", "\"x\"", tag(words)), Map.of(), why + ", page 1, at 68,36");
    }

    @ParameterizedTest
    @ValueSource(strings = {"td marks", "th marks", "lbl", "lbody", "more", "caption"})
    void aPartOfATableOrAListStandsInNoHeadOfAPage(String words) {
        String head = "<pageHeader height=\"20\">" + text("0 0 100 12", "", "\"x\"", tag(words)) + "</pageHeader>";
        JasperPrint print = Sketch.filled(head, band(20), Map.of(), List.of(Map.of()));
        NotWritable refused = assertThrows(NotWritable.class, () -> Twins.written(print));
        assertEquals(
                "A part of a table or a list in the head or foot of a page, page 1, at 68,36", refused.getMessage());
    }

    @Test
    void aTableHasSoManyColumnsAtMost() {
        String cells = IntStream.range(0, 33)
                .mapToObj(column ->
                        text(column * 14 + " 0 14 12", "style=\"small\"", "\"" + column + "\"", tag("th wide")))
                .collect(Collectors.joining());
        refused(cells, Map.of(), "A table of more than 32 columns, page 1, at 516,36");
    }

    @Test
    void aPictureWithoutAlternativeTextIsRefusedWhereverItStands() {
        String figure = image("0 0 20 20", "", tag("figure"));
        Map<String, Object> picture = Map.of("picture", PictureTest.dot());
        refused(figure, picture, "A picture without alternative text, page 1, at 68,36");
        String head = "<pageHeader height=\"20\">" + figure + "</pageHeader>";
        JasperPrint print = Sketch.filled(head, band(20), picture, List.of(Map.of()));
        NotWritable refused = assertThrows(NotWritable.class, () -> Twins.written(print));
        assertEquals("A picture without alternative text, page 1, at 68,36", refused.getMessage());
    }

    @Test
    void aPictureThatCannotBeReadIsRefused() {
        Object broken = SimpleDataRenderer.getInstance(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        refused(
                image("0 0 20 20", "onErrorType=\"Blank\"", tag("figure"), property("alt", "x")),
                Map.of("picture", broken),
                "A picture of a kind that cannot be read, page 1, at 68,36");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dotted", "Double"})
    void aLineThatIsNeitherSolidNorDashedIsRefused(String style) {
        String pen = "<pen lineWidth=\"1\" lineStyle=\"" + style + "\"/>";
        String why = "A line that is neither solid nor dashed, page 1, at 68,36";
        refused(element("line", "0 0 90 1", "", pen), Map.of(), why);
        refused(element("rectangle", "0 0 90 10", "", pen), Map.of(), why);
        refused(element("frame", "0 0 90 10", "", "<box>" + pen + "</box>"), Map.of(), why);
        refused(text("0 0 90 12", "", "\"x\"", "<box>" + pen + "</box>"), Map.of(), why);
    }

    @Test
    void whatTheWriterCannotDrawIsRefused() {
        String at = ", page 1, at 68,36";
        String ground = "mode=\"Opaque\" backcolor=\"#AABBCC\"";
        refused(
                element("ellipse", "0 0 90 10", ""),
                Map.of(),
                "An element of a kind that cannot be drawn: JRTemplatePrintEllipse" + at);
        refused(element("rectangle", "0 0 90 10", "radius=\"3\""), Map.of(), "A rectangle with round corners" + at);
        refused(text("0 0 90 12", ground, "\"x\""), Map.of(), "A text with a ground of its own" + at);
        refused(element("frame", "0 0 90 12", ground), Map.of(), "A frame with a ground of its own" + at);
    }

    @Test
    void aReportWithoutPagesIsRefused() {
        JasperPrint print = Sketch.filled(band(20), Map.of(), List.of(Map.of()));
        print.removePage(0);
        NotWritable refused = assertThrows(NotWritable.class, () -> Twins.written(print));
        assertEquals("A report without pages", refused.getMessage());
    }

    private static void refused(String elements, Map<String, ?> parameters, String why) {
        JasperPrint print = Sketch.filled(band(200, elements), parameters, List.of(Map.of()));
        NotWritable refused = assertThrows(NotWritable.class, () -> Twins.written(print), why);
        assertEquals(why, refused.getMessage());
    }
}
