package kz.sirius.reports.build;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that breaks a rule is refused by the build, and the message says where. */
class TemplateRulesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "kz", "sirius", "reports");
    private static final String HEADS = text(0, 0, "th grades head") + text(70, 0, "th grades head");

    @ParameterizedTest
    @ValueSource(strings = {"transcript", "appendix", "supplement", "slips"})
    void theTemplatesOfTheDocumentsKeepTheRules(String name) throws IOException, JRException {
        JasperDesign design = CompileTemplates.design(TEMPLATES.resolve(name + ".jrxml"));
        assertDoesNotThrow(() -> TemplateRules.check(design));
    }

    @Test
    void acceptsTextLinesFramesPicturesAndTables() {
        String lines = "<element kind=\"line\" x=\"0\" y=\"40\" width=\"9\" height=\"1\"/>"
                + "<element kind=\"rectangle\" x=\"0\" y=\"50\" width=\"9\" height=\"9\"><pen lineStyle=\"Dashed\"/></element>";
        String frame = "<element kind=\"frame\" x=\"0\" y=\"60\" width=\"90\" height=\"20\">" + text(0, 0, "h1")
                + text(20, 0, "more") + "</element>";
        String picture = picture(property("tag", "figure") + property("alt", "Emblem"));
        String item = text(0, 90, "lbl") + text(20, 90, "more") + text(40, 90, "lbody") + text(40, 100, "lbody");
        String cells = text(0, 0, "td grades") + text(70, 0, "td grades");
        assertDoesNotThrow(
                () -> TemplateRules.check(design(title(frame + lines + picture + item) + detail(HEADS, cells))));
    }

    @Test
    void refusesACellWithoutATable() {
        refused(
                detail("", "", text(70, 13, "td")),
                "detail 3, textField at 70,13: untagged table: a cell without a table");
    }

    @Test
    void refusesTextsSideBySideThatNobodyTagged() {
        String row = text(0, 0, null) + text(70, 0, "p") + text(140, 0, null) + text(200, 0, null);
        refused(detail(row), "detail 1, textField at 140,0: untagged table: texts side by side are cells of a table");
        assertDoesNotThrow(() -> TemplateRules.check(design(title(row))));
        assertDoesNotThrow(() -> TemplateRules.check(design(detail(text(0, 0, null) + text(70, 0, null)))));
    }

    @Test
    void textsOfAFrameLieWhereTheFrameDoes() {
        String frame = "<element kind=\"frame\" x=\"140\" y=\"10\" width=\"90\" height=\"20\">" + text(0, 0, null)
                + "</element>";
        refused(
                detail(text(0, 10, null) + text(70, 10, null) + frame),
                "detail 1, textField at 0,0: untagged table: texts side by side are cells of a table");
    }

    @Test
    void refusesATableWithoutARowOfHeads() {
        String row = text(0, 0, "th grades") + text(70, 0, "td grades");
        refused(detail(row), "detail 1, textField at 0,0: the table \"grades\" has no row of heads");
        assertDoesNotThrow(() -> TemplateRules.check(design(detail(HEADS, row))));
    }

    @Test
    void aRowEndsWhereTheCellsGoBack() {
        String row = text(0, 20, "th grades head") + text(70, 20, "td grades head");
        assertDoesNotThrow(() -> TemplateRules.check(design(detail(HEADS + row))));
    }

    @ParameterizedTest
    @CsvSource({
        "paragraph, the tag \"paragraph\" is unknown",
        "h7, the tag \"h7\" is unknown",
        "p grades, unknown words after the tag \"p\"",
        "lbl grades row, unknown words after the tag \"lbl\"",
        "th grades row more, unknown words after the tag \"th\"",
        "figure, a figure is a picture"
    })
    void refusesATagThatNobodyUnderstands(String tag, String why) {
        refused(title(text(0, 0, "h1")) + detail(HEADS, text(9, 9, tag)), "detail 2, textField at 9,9: " + why);
    }

    @Test
    void refusesATagThatOnlyTheFillingKnows() {
        refused(
                detail(element(9, 9, "", expression("tag", "$V{PAGE_NUMBER} > 1 ? \"h2\" : \"p\""))),
                "detail 1, textField at 9,9: the tag \"?h2?p\" is unknown");
        refused(
                title(text(0, 0, "h1"))
                        + detail(HEADS, element(9, 9, "", expression("tag", "\"th \" + $V{PAGE_NUMBER}"))),
                "detail 2, textField at 9,9: unknown words after the tag \"th\"");
    }

    @Test
    void theLevelOfAHeadingMayBeComputed() {
        String heading = element(9, 9, "", expression("tag", "\"h\" + ($V{PAGE_NUMBER} + 1) + \" grades year\""));
        assertDoesNotThrow(() ->
                TemplateRules.check(design(title(text(0, 0, "h1")) + detail(HEADS, heading, text(0, 0, "h4")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more", "lbody"})
    void refusesWhatFollowsNothing(String tag) {
        String why = "detail 2, textField at 9,9: nothing before it that \"" + tag + "\" could follow";
        refused(detail(text(0, 0, "lbl"), text(9, 9, tag)), why);
        String before = "lbody".equals(tag) ? text(0, 0, null) : text(0, 0, "artifact");
        refused(detail("", before + text(9, 9, tag)), why);
    }

    @Test
    void refusesAPropertyOrALanguageThatNobodyUnderstands() {
        refused(
                detail(element(9, 9, "", property("tags", "p"))),
                "detail 1, textField at 9,9: the property \"tags\" is unknown");
        refused(
                detail(element(9, 9, "", property("lang", "first"))),
                "detail 1, textField at 9,9: the language is unknown");
    }

    @Test
    void refusesAPictureWithoutAlternativeText() {
        String why = "title, image at 9,9: picture without alternative text";
        refused(title(picture("")), why);
        refused(title(picture(property("tag", "figure"))), why);
        refused(title(picture(property("alt", "Emblem"))), why);
        assertDoesNotThrow(() -> TemplateRules.check(design(title(picture(property("tag", "artifact"))))));
        assertDoesNotThrow(() -> TemplateRules.check(
                design(title(picture(property("tag", "figure") + expression("alt", "$P{REPORT_LOCALE}.toString()"))))));
    }

    @Test
    void refusesALineWithATag() {
        refused(
                title(plain("line", "", property("tag", "p"))),
                "title, line at 9,9: only texts and pictures have a tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ellipse", "subreport"})
    void refusesAnElementThatIsNotWritten(String kind) {
        refused(title(plain(kind, "", "")), "title, " + kind + " at 9,9: this kind of element is not written");
    }

    @Test
    void refusesABreakAndAGenericElement() {
        refused(title("<element kind=\"break\" y=\"9\"/>"), "title, break at 0,9: this kind of element is not written");
        String type = "<genericType namespace=\"kz.sirius\" name=\"seal\"/>";
        refused(title(plain("generic", "", type)), "title, genericElement at 9,9: this kind of element is not written");
    }

    @Test
    void refusesATextThatTheEndOfAPageMayPart() {
        String stretching = "textAdjust=\"StretchHeight\"";
        String band = "<detail><band height=\"80\" splitType=\"Stretch\">%s</band></detail>";
        refused(
                band.formatted(element(9, 9, stretching, "")),
                "detail 1, textField at 9,9: a text that may be parted by the end of a page needs a record");
        String cell = element(9, 9, stretching, property("tag", "th grades"));
        refused(
                band.replace(" splitType=\"Stretch\"", "").formatted(cell),
                "detail 1, textField at 9,9: the first cell of a row may be parted by the end of a page");
        String record = element(9, 9, stretching, expression("record", "$V{REPORT_COUNT}.toString()"));
        assertDoesNotThrow(() -> TemplateRules.check(design(band.formatted(record))));
        assertDoesNotThrow(() -> TemplateRules.check(design(detail(element(9, 9, stretching, "")))));
    }

    @ParameterizedTest
    @CsvSource({
        "rotation=\"Left\", text is not turned",
        "style=\"turned\", text is not turned",
        "markup=\"html\", markup is none or styled",
        "markup=\"rtf\", markup is none or styled",
        "mode=\"Opaque\" backcolor=\"#EEEEEE\", fills are not drawn",
        "linkType=\"LocalPage\", a link leads to an address only"
    })
    void refusesATextThatWouldLookOtherwise(String attributes, String why) {
        refused(title(element(9, 9, attributes, "")), "title, textField at 9,9: " + why);
    }

    @Test
    void refusesLinesAndPicturesThatWouldLookOtherwise() {
        refused(
                title(plain("line", "", "<pen lineStyle=\"Dotted\"/>")),
                "title, line at 9,9: only solid and dashed lines are drawn");
        refused(title(plain("rectangle", "radius=\"5\"", "")), "title, rectangle at 9,9: round corners are not drawn");
        refused(title(plain("frame", "mode=\"Opaque\"", "")), "title, frame at 9,9: fills are not drawn");
        refused(
                title(plain("image", "scaleImage=\"FillFrame\"", property("tag", "artifact"))),
                "title, image at 9,9: a picture keeps its shape");
    }

    @Test
    void refusesHeadingsThatSkipALevel() {
        refused(title(text(0, 0, "h2")) + detail(text(0, 0, "h1")), "the first heading is not h1");
        refused(title(text(0, 0, "h1")) + detail(text(0, 0, "h3")), "headings go to h3 without h2");
    }

    @Test
    void saysEveryBreachAtOnce() {
        refused(
                title(text(0, 0, "td") + plain("ellipse", "", "")) + group(text(0, 0, "more")),
                "title, textField at 0,0: untagged table: a cell without a table",
                "title, ellipse at 9,9: this kind of element is not written",
                "group year header 1, textField at 0,0: nothing before it that \"more\" could follow");
    }

    private static void refused(String sections, String... why) {
        String expected = Stream.of(why)
                .map(one -> one.contains(" at ") ? "sample, " + one : "sample: " + one)
                .collect(Collectors.joining("\n"));
        JasperDesign design = design(sections);
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> TemplateRules.check(design))
                        .getMessage());
    }

    private static JasperDesign design(String sections) {
        String template = "<jasperReport name=\"sample\" language=\"java\" pageWidth=\"595\" pageHeight=\"842\""
                + " columnWidth=\"485\" leftMargin=\"68\" rightMargin=\"42\" topMargin=\"36\" bottomMargin=\"24\">"
                + "<style name=\"turned\" rotation=\"Right\"/>" + sections + "</jasperReport>";
        try {
            return JRXmlLoader.load(new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)));
        } catch (JRException e) {
            throw new IllegalStateException(template, e);
        }
    }

    private static String title(String elements) {
        return "<title height=\"200\" splitType=\"Prevent\">" + elements + "</title>";
    }

    private static String detail(String... bands) {
        return "<detail>" + Stream.of(bands).map(TemplateRulesTest::band).collect(Collectors.joining()) + "</detail>";
    }

    private static String group(String header) {
        return "<group name=\"year\"><expression>1</expression><groupHeader>" + band(header) + "</groupHeader></group>";
    }

    private static String band(String elements) {
        return "<band height=\"80\" splitType=\"Prevent\">" + elements + "</band>";
    }

    private static String text(int x, int y, @Nullable String tag) {
        return element(x, y, "", tag == null ? "" : property("tag", tag));
    }

    private static String element(int x, int y, String attributes, String content) {
        return "<element kind=\"textField\" x=\"%d\" y=\"%d\" width=\"20\" height=\"10\" %s><expression>\"\"</expression>%s</element>"
                .formatted(x, y, attributes, content);
    }

    private static String picture(String content) {
        return plain("image", "", "<expression>\"\"</expression>" + content);
    }

    private static String plain(String kind, String attributes, String content) {
        return "<element kind=\"%s\" x=\"9\" y=\"9\" width=\"20\" height=\"10\" %s>%s</element>"
                .formatted(kind, attributes, content);
    }

    private static String property(String name, String value) {
        return "<property name=\"" + ElementTag.PREFIX + name + "\" value=\"" + value + "\"/>";
    }

    private static String expression(String name, String code) {
        return "<propertyExpression name=\"" + ElementTag.PREFIX + name + "\"><![CDATA[" + code
                + "]]></propertyExpression>";
    }
}
