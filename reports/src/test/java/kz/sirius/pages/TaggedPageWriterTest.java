package kz.sirius.pages;

import static kz.sirius.pages.Elements.band;
import static kz.sirius.pages.Elements.cell;
import static kz.sirius.pages.Elements.image;
import static kz.sirius.pages.Elements.property;
import static kz.sirius.pages.Elements.tag;
import static kz.sirius.pages.Elements.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;

/** What the structure of a file says: each element is what its tag says, and is read where it belongs. */
class TaggedPageWriterTest {

    private static final String FOOT =
            "<pageFooter height=\"20\">" + text("0 0 90 12", "", "\"foot\"") + "</pageFooter>";

    @Test
    void everythingThatATagCanSayIsSaid() throws IOException, VeraPDFException {
        String address = "<hyperlinkReferenceExpression>\"https://sirius.kz/\"</hyperlinkReferenceExpression>";
        String said = line(0, "h1", "\"Транскрипт\"")
                + line(20, "more", "\"TR-1\"")
                + line(40, "h2", "\"Білім\"")
                + line(60, "p", "\"Мәтін.\"")
                + line(80, "p", "\"Two words of English\\nал бұл қазақша\"")
                + text("0 110 200 12", "", "\"Қазақша / English\"", tag("p"), property("lang", "both"))
                + text("0 130 200 12", "", "\"По-русски\"", tag("p"), property("lang", "ru"))
                + line(150, "lbl", "\"Аты\"")
                + line(170, "lbody", "\"Өркен\"")
                + line(190, "lbody", "\"Сәрсен\"")
                + line(210, "lbl", "\"Жылы\"")
                + line(230, "lbody", "\"2026\"")
                + image("0 250 40 40", "", tag("figure"), property("alt", "Белгі"))
                + text("0 310 200 12", "linkType=\"Reference\"", "\"sirius.kz\"", address)
                + line(330, "artifact", "\"decoration\"");
        byte[] pdf = written(FOOT, band(350, said), List.of(Map.of()));
        assertEquals("""
                language kk
                Document
                  H1 "Транскрипт↵TR-1"
                  H2 "Білім"
                  P "Мәтін."
                  P lang en
                    "Two words of English"
                    Span lang kk "ал бұл қазақша"
                  P
                    "Қазақша / "
                    Span lang en "English"
                  P lang ru "По-русски"
                  L
                    LI
                      Lbl "Аты"
                      LBody "Өркен↵Сәрсен"
                    LI
                      Lbl "Жылы"
                      LBody "2026"
                  Figure BBox=[68 516 108 556] Placement=Block alt "Белгі"
                  P
                    Link
                      "sirius.kz"
                      annotation Link https://sirius.kz/
                """, Tree.dump(pdf));
        assertHolds(pdf);
        PdfA.assertValid(pdf);
    }

    private static String line(int top, String tag, String words) {
        return text("0 " + top + " 200 " + (words.contains("\\n") ? 24 : 12), "", words, tag(tag));
    }

    @Test
    void aTableHasItsCaptionHeadsScopesSpansAndEmptyCells() throws IOException, VeraPDFException {
        String table = line(0, "caption", "\"Results\"")
                + heads(20)
                + cell("0 40 380 12", "h2 marks year", "\"2026\"")
                + cell("0 60 30 12", "td marks", "\"1\"")
                + cell("30 60 100 12", "th marks", "\"Өмір\"")
                + cell("330 60 50 12", "td marks", "\"A\"")
                + cell("0 80 330 12", "th marks sum", "\"Sum\"")
                + cell("330 80 50 12", "td marks sum", "\"4\"");
        byte[] pdf = written("", band(200, line(110, "h1", "\"T\""), table), List.of(Map.of()));
        assertEquals("""
                language kk
                Document
                  H1 "T"
                  Table
                    Caption lang en "Results"
                    TR
                      TH Scope=Column "No"
                      TH Scope=Column "Title"
                      TH Scope=Column "Words"
                      TH Scope=Column "Mark"
                    TR
                      TH ColSpan=4 Scope=Row
                        H2 "2026"
                    TR
                      TD "1"
                      TH Scope=Row "Өмір"
                      TD
                      TD "A"
                    TR
                      TH ColSpan=3 Scope=Row "Sum"
                      TD "4"
                """.replace(" lang en", ""), Tree.dump(pdf));
        assertHolds(pdf);
        PdfA.assertValid(pdf);
    }

    private static String heads(int top) {
        String at = " " + top;
        return cell("0" + at + " 30 12", "th marks head", "\"No\"")
                + cell("30" + at + " 100 12", "th marks head", "\"Title\"")
                + cell("130" + at + " 200 12", "th marks head", "\"Words\"")
                + cell("330" + at + " 50 12", "th marks head", "\"Mark\"");
    }

    private static final String ROW = cell("0 0 30 12", "td marks", "$F{no}")
            + cell("30 0 100 12", "th marks", "$F{title}")
            + cell("130 0 200 12", "td marks", "$F{words}")
            + cell("330 0 50 12", "td marks", "$F{mark}");

    private static Map<String, Object> row(String no, String title, String words) {
        return Map.of("no", no, "title", title, "words", words, "mark", "A");
    }

    @Test
    void cellsThatAreSplitOverThreePagesAreOneRow() throws IOException, VeraPDFException {
        String words = "сөз ".repeat(1500).strip();
        String title = "атау ".repeat(700).strip();
        byte[] pdf = written(
                title(heads(0)) + FOOT,
                band(12, ROW),
                List.of(row("1", "бір", "алғашқы"), row("2", title, words), row("3", "үш", "соңғы")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 2, "" + document.getNumberOfPages());
        }
        List<String> expected = List.of(
                "table, 4 rows, 4 columns",
                "row 1, column headers: No; Title; Words; Mark",
                "row 2, бір: No 1; Words алғашқы; Mark A",
                "row 3, " + title + ": No 2; Words " + words + "; Mark A",
                "row 4, үш: No 3; Words соңғы; Mark A",
                "end of table");
        assertEquals(expected, ReadAloud.lines(pdf));
        assertHolds(pdf);
        PdfA.assertValid(pdf);
    }

    private static String title(String elements) {
        return "<title height=\"40\">" + elements + "</title>";
    }

    @Test
    void aParagraphOfOneRecordGoesOnOverPagesAndAnotherRecordIsAnotherOne() throws IOException {
        String words = "сөз ".repeat(2500).strip();
        String paragraph = text(
                "0 0 200 12",
                "textAdjust=\"StretchHeight\"",
                "$F{words}",
                "<propertyExpression name=\"" + Tag.PREFIX + "record\">$V{REPORT_COUNT}+\"\"</propertyExpression>");
        byte[] pdf = written(FOOT, band(12, paragraph), List.of(Map.of("words", words), Map.of("words", "екінші")));
        assertEquals(List.of(words, "екінші"), ReadAloud.lines(pdf));
        assertHolds(pdf);
    }

    /** On each page, so also where it begins. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aRowThatBeginsWithAnEmptyCellIsARow(int empty) throws IOException {
        List<Map<String, Object>> rows = IntStream.range(0, 130)
                .mapToObj(i -> row(i % 2 == empty ? "" : "" + i, "t" + i, "w" + i))
                .toList();
        byte[] pdf = written(title(heads(0)) + FOOT, band(12, ROW), rows);
        List<String> lines = ReadAloud.lines(pdf);
        assertEquals("table, 131 rows, 4 columns", lines.get(0));
        for (int i = 0; i < 130; i++) {
            String no = i % 2 == empty ? "" : "No " + i + "; ";
            assertEquals("row " + (i + 2) + ", t" + i + ": " + no + "Words w" + i + "; Mark A", lines.get(i + 2));
        }
        assertHolds(pdf);
    }

    @Test
    void aColumnWhoseHeadIsEmptyIsAColumn() throws IOException {
        byte[] pdf =
                written(title(heads(0).replace("\"No\"", "\"\"")), band(12, ROW), List.of(row("1", "бір", "алғашқы")));
        assertEquals(
                "row 2, бір: 1; Words алғашқы; Mark A", ReadAloud.lines(pdf).get(2));
        assertHolds(pdf);
    }

    @Test
    void aHeadingAboveTheHeadsOfATableSpansAllColumns() throws IOException {
        String heading = cell("0 0 380 12", "h1 marks year", "\"2026\"");
        byte[] pdf = written(title(heading + heads(20)), band(12, ROW), List.of(row("1", "бір", "алғашқы")));
        assertEquals(
                "row 1, heading level 1: 2026 (columns 1 to 4)",
                ReadAloud.lines(pdf).get(1));
        assertHolds(pdf);
    }

    @Test
    void headsThatArePrintedOnEachPageAreSaidOnceAndFeetNever() throws IOException {
        String once = property("once", "marks");
        String sections = "<pageHeader height=\"20\">" + text("0 0 90 12", "", "\"head\"") + "</pageHeader>"
                + "<columnHeader height=\"20\">" + heads(0).replace("</element>", once + "</element>")
                + "</columnHeader>" + FOOT;
        String background = "<background height=\"90\">" + text("0 0 90 12", "", "\"watermark\"") + "</background>";
        List<Map<String, Object>> rows = IntStream.range(0, 130)
                .mapToObj(i -> row("" + i, "t" + i, "w" + i))
                .toList();
        byte[] pdf = written(background + sections, band(12, ROW), rows);
        assertEquals(133, ReadAloud.lines(pdf).size());
        assertEquals("table, 131 rows, 4 columns", ReadAloud.lines(pdf).get(0));
        assertHolds(pdf);
    }

    @Test
    void aPictureInTheHeadOfAPageSaysWhatItShows() throws IOException {
        String figure = image("0 0 20 20", "", tag("figure"), property("alt", "Белгі"), property("once", "emblem"));
        byte[] pdf = written(
                "<pageHeader height=\"20\">" + figure + "</pageHeader>",
                band(600),
                List.of(row("", "", ""), row("", "", "")));
        assertEquals(List.of("figure: Белгі"), ReadAloud.lines(pdf));
    }

    @Test
    void aLinkWithoutAnAddressIsText() throws IOException {
        String address = "<hyperlinkReferenceExpression>(String) null</hyperlinkReferenceExpression>";
        byte[] pdf = written(
                "", band(20, text("0 0 200 12", "linkType=\"Reference\"", "\"мекенжай\"", address)), List.of(Map.of()));
        assertEquals("language kk\nDocument\n  P \"мекенжай\"\n", Tree.dump(pdf));
    }

    @Test
    void headingsAreBookmarksAndTheirMarkupAndSoftHyphensAreNot() throws IOException {
        String marked = text("0 40 200 12", "markup=\"styled\"", "\"a <b>bold</b> head &amp; more\"", tag("h2"));
        byte[] pdf = written(
                "",
                band(
                        200,
                        line(0, "h1", "\"Транс\u00adкрипт\""),
                        line(20, "more", "\"TR-1\""),
                        text("0 30 200 9", "", "\"Transcript\"", tag("more"), property("lang", "second")),
                        marked,
                        line(60, "h3", "\"inner\""),
                        line(80, "h2", "\"second\"")),
                List.of(Map.of()));
        List<String> bookmarks = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            add(document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
        }
        assertEquals(List.of("Транскрипт TR-1", "- a bold head & more", "- - inner", "- second"), bookmarks);
    }

    private static void add(PDOutlineNode node, String indent, List<String> bookmarks) {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add(indent + item.getTitle());
            add(item, indent + "- ", bookmarks);
        }
    }

    private static byte[] written(String declarations, String bands, List<? extends Map<String, ?>> records) {
        return Twins.written(Sketch.filled(declarations, bands, Map.of("picture", PictureTest.dot()), records));
    }

    private static void assertHolds(byte[] pdf) throws IOException {
        assertEquals(List.of(), Tree.unreached(pdf));
        assertEquals(List.of(), Tree.faults(pdf));
        assertEquals(List.of(), Qpdf.complaints(pdf));
        for (Tree.Node table : Tree.of(pdf).all("Table")) {
            assertEquals(List.of(), Grid.of(table).ragged());
            assertEquals(List.of(), Grid.of(table).cuts());
        }
    }
}
