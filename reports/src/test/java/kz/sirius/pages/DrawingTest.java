package kz.sirius.pages;

import static kz.sirius.pages.Elements.element;
import static kz.sirius.pages.Elements.property;
import static kz.sirius.pages.Elements.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, lines and boxes stand where JasperReports' own exporter draws them. */
class DrawingTest {

    private static final String WORDS = "\"Электрокардиографические және эхокардиографиялық негіздер: AVATAR To. 12\"";
    private static final String MARKED = "\"a<b>bold</b> <i>italic</i> <b><i>both</i></b> x<sup>2</sup> H<sub>2</sub>O"
            + " <u>under</u> <style isStrikeThrough='true'>gone</style> <font color='#AA0000'>red</font> &amp; end\"";

    @ParameterizedTest
    @CsvSource({
        "Left, Top", "Left, Middle", "Left, Bottom",
        "Right, Top", "Right, Middle", "Right, Bottom",
        "Center, Top", "Center, Middle", "Center, Bottom"
    })
    void textIsAlignedInEachDirectionTurnedOrNot(String across, String down) throws IOException {
        String aligned = "style=\"cell\" hTextAlign=\"" + across + "\" vTextAlign=\"" + down + "\"";
        StringBuilder all = new StringBuilder(text("0 0 120 80", aligned, WORDS));
        int top = 100;
        for (String turned : List.of("Left", "Right", "UpsideDown")) {
            all.append(text("30 " + top + " 110 130", aligned + " rotation=\"" + turned + "\"", WORDS));
            top += 150;
        }
        Twins.assertAlike(all.toString(), Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "Left", "Right", "UpsideDown"})
    void justifiedLinesBeginAndEndWhereTheExportersDoAndTheirWordsAreWhole(String turned) throws IOException {
        String justified = "style=\"cell\" hTextAlign=\"Justified\" rotation=\"" + turned + "\"";
        Twins twins = Twins.of(text("20 20 100 120", justified, WORDS), Map.of());
        List<double[]> ours = ends(twins.ours());
        List<double[]> theirs = ends(twins.theirs());
        assertTrue(ours.size() > 2 && ours.size() == theirs.size(), ours.size() + " " + theirs.size());
        // The exporter stretches the last line too.
        for (int line = 0; line < ours.size() - 1; line++) {
            assertArrayEquals(theirs.get(line), ours.get(line), 0.05);
        }
        assertTrue(Yardstick.text(twins.ours()).contains("AVATAR"), Yardstick.text(twins.ours()));
    }

    /** Left and right end of each line, in the direction in which it runs. */
    private static List<double[]> ends(byte[] pdf) throws IOException {
        Map<Long, double[]> lines = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (!letter.getUnicode().isBlank()) {
                        double[] line = lines.computeIfAbsent(
                                Math.round(letter.getYDirAdj() * 10.0), first -> new double[] {1000, 0});
                        line[0] = Math.min(line[0], letter.getXDirAdj());
                        line[1] = Math.max(line[1], letter.getXDirAdj() + letter.getWidthDirAdj());
                    }
                }
            }.getText(document);
        }
        return List.copyOf(lines.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Left", "Right", "Center"})
    void markupIsDrawnBoldItalicAboveBelowUnderlinedStruckAndColoured(String across) throws IOException {
        String attributes = "style=\"cell\" markup=\"styled\" hTextAlign=\"" + across + "\"";
        Twins.assertAlike(
                text("0 0 220 60", attributes, MARKED)
                        + text("0 80 90 220", attributes + " rotation=\"Left\"", MARKED)
                        + text("120 80 90 220", attributes + " rotation=\"Right\"", MARKED)
                        + text("0 320 220 60", attributes + " rotation=\"UpsideDown\"", MARKED),
                Map.of());
    }

    @Test
    void aLineMayGoUnderOrThroughAWholeText() throws IOException {
        Twins.assertAlike(
                text("0 0 120 60", "style=\"cell\" underline=\"true\"", WORDS)
                        + text("0 80 120 60", "style=\"cell\" strikeThrough=\"true\" forecolor=\"#0A5A73\"", WORDS),
                Map.of());
    }

    @Test
    void whatHasNoRoomIsCutWhereTheFillingCutIt() throws IOException {
        Twins.assertAlike(
                text("0 0 60 24", "style=\"cell\"", WORDS)
                        + text("0 80 60 24", "style=\"cell\" markup=\"styled\"", MARKED)
                        + text("0 160 60 9", "style=\"cell\"", WORDS),
                Map.of());
    }

    @Test
    void tabsEmptyLinesSpacingAndIndentsAreKept() throws IOException {
        String paragraph = "<paragraph lineSpacing=\"Proportional\" lineSpacingSize=\"1.5\" firstLineIndent=\"10\""
                + " leftIndent=\"5\" rightIndent=\"8\" spacingBefore=\"4\"/>";
        Twins.assertAlike(
                text("0 0 120 60", "style=\"cell\"", "\"one\\ttwo\\tthree\"")
                        + text("0 80 120 90", "style=\"cell\"", "\"one\\r\\ntwo\\n\\nthree\\n\"")
                        + text("0 180 120 60", "style=\"cell\"", WORDS, paragraph)
                        + text("0 260 120 60", "style=\"cell\" hTextAlign=\"Right\"", WORDS, paragraph),
                Map.of());
    }

    @Test
    void wordsBesideATabAreApartForWhoeverCopiesThem() throws IOException {
        Twins twins = Twins.of(text("0 0 220 60", "style=\"cell\"", "\"one\\ttwo\""), Map.of());
        assertEquals("one two", Tree.of(twins.ours()).all("P").get(0).text().replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Solid", "Dashed"})
    void linesRectanglesFramesAndEdgesAreDrawn(String style) throws IOException {
        String pen = " lineStyle=\"" + style + "\" lineColor=\"#AA0000\"/>";
        String frame = "<box padding=\"7\"><pen lineWidth=\"2\"" + pen + "</box>";
        String edges = "<box padding=\"4\"><topPen lineWidth=\"3\"" + pen + "<leftPen lineWidth=\"1\"" + pen
                + "<bottomPen lineWidth=\"2\"/></box>";
        Twins.assertAlike(
                element("rectangle", "10 10 90 40", "backcolor=\"#DDEEFF\"", "<pen lineWidth=\"1.5\"" + pen)
                        + element("rectangle", "150 10 90 40", "mode=\"Transparent\"", "<pen lineWidth=\"0.5\"" + pen)
                        + element("line", "10 80 200 1", "", "<pen lineWidth=\"2\"" + pen)
                        + element("line", "230 60 1 60", "", "<pen lineWidth=\"2\"" + pen)
                        + element("line", "250 60 80 40", "", "<pen lineWidth=\"1\"" + pen)
                        + element("line", "350 60 80 40", "direction=\"BottomUp\"", "<pen lineWidth=\"1\"" + pen)
                        + element("frame", "10 150 190 90", "", frame, text("10 5 90 40", "style=\"cell\"", WORDS))
                        + text("10 280 90 40", "style=\"cell\"", WORDS, edges),
                Map.of());
    }

    @Test
    void aFrameInAFrameStandsWithinItsPadding() throws IOException {
        String box = "<box topPadding=\"3\" leftPadding=\"9\"><bottomPen lineWidth=\"1\"/></box>";
        String inner = element("frame", "20 10 150 60", "", box, text("5 5 100 40", "style=\"cell\"", WORDS));
        Twins.assertAlike(element("frame", "40 40 200 100", "", box, inner), Map.of());
    }

    /** The exporter draws soft hyphens within lines too: it is no yardstick here. */
    @Test
    void aWordIsHyphenatedAtTheEndOfALineOnlyAndIsCopiedWhole() throws IOException {
        String words = "\"Қа\u00adна\u00adғат\u00adтан\u00adды\u00adрыл\u00adма\u00adған\u00adдық Өме\u00adкен\"";
        byte[] pdf =
                Twins.of(text("0 0 60 100", "style=\"cell\"", words), Map.of()).ours();
        assertEquals(
                List.of("Қанағаттан-", "дырылма-", "ғандық", "Өме-", "кен"),
                Letters.words(pdf).stream().map(Letters.Word::text).toList());
        assertEquals(List.of("Қанағаттандырылмағандық Өмекен"), ReadAloud.lines(pdf));
        String copied = Tree.of(pdf).all("P").get(0).text();
        assertEquals("Қанағаттан\u00adдырылма\u00adғандық Өме\u00adкен", copied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Left", "Right", "Center"})
    void softHyphensWithinALineTakeNoRoom(String across) throws IOException {
        String attributes = "style=\"cell\" hTextAlign=\"" + across + "\"";
        String soft = "\"Қа\u00adна\u00adғат / Sa\u00adtis\u00adfac\u00adto\u00adry\"";
        String both = property("lang", "both");
        byte[] with =
                Twins.of(text("0 0 300 30", attributes, soft, both), Map.of()).ours();
        byte[] without = Twins.of(text("0 0 300 30", attributes, soft.replace("\u00ad", ""), both), Map.of())
                .ours();
        assertEquals(List.of(), Yardstick.words(with, without));
    }

    /** Letters that are seen, of each face: a copy has them all, and they look as they should. */
    @ParameterizedTest
    @CsvSource({"PT Sans, false, false", "PT Sans, true, false", "PT Sans, false, true", "PT Serif, true, true"})
    void everyLetterOfAFaceIsDrawnAndCopied(String family, boolean bold, boolean italic) throws IOException {
        Face face = Fonts.face(family, bold, italic);
        StringBuilder letters = new StringBuilder();
        IntStream.range('!', 0xF400)
                .filter(letter -> face.glyph(letter) > 0 && Character.isDefined(letter))
                .filter(letter -> Character.getType(letter) != Character.FORMAT && !Character.isWhitespace(letter))
                .filter(letter -> letter != 0xA0 && letter != 0x2011 && letter != 0x301)
                .forEach(letter -> letters.appendCodePoint(letter).append(' '));
        String attributes = "fontName=\"" + family + "\" bold=\"" + bold + "\" italic=\"" + italic + "\"";
        Twins twins = Twins.of(text("0 0 485 750", attributes, "$P{letters}"), Map.of("letters", letters.toString()));
        assertEquals(0, Yardstick.pixels(twins.ours(), twins.theirs()), 0.0001);
        String copied = Tree.of(twins.ours()).all("P").get(0).text();
        assertEquals(letters.toString().strip(), copied.strip());
    }
}
