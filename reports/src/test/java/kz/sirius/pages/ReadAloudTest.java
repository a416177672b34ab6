package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** A document is read as its tree tells. */
class ReadAloudTest {

    private static final Map<String, ?> COLUMN = Map.of("Scope", "Column");

    @Test
    void headingsParagraphsListsFiguresAndLinks() throws IOException {
        Handmade made = new Handmade("en");
        made.in(made.top, "H1", "Transcript").setString(COSName.LANG, "kk");
        COSDictionary paragraph = made.in(made.top, "P", "See");
        made.link("https://sirius.kz", made.in(paragraph, "Link", "sirius.kz"));
        made.in(paragraph, "Span", "Астана").setString(COSName.LANG, "kk");
        made.open(paragraph);
        made.line("and");
        made.line("more.");
        made.close();
        COSDictionary list = made.in(made.top, "L");
        for (String label : List.of("1.", "2.")) {
            COSDictionary item = made.in(list, "LI");
            made.in(item, "Lbl", label);
            made.in(item, "LBody", "body of " + label);
        }
        made.in(made.top, "Figure").setString(COSName.ALT, "QR code");
        made.in(made.top, "Figure");
        made.in(made.top, "P");
        assertEquals("""
                heading level 1: [kk] Transcript
                See link: sirius.kz [kk] Астана [en] and more.
                list, 2 items
                item: 1.: body of 1.
                item: 2.: body of 2.
                figure: QR code
                figure without alternative text
                (P with nothing in it)
                """, ReadAloud.text(made.file()));
    }

    @Test
    void aTableIsReadByRowsWithTheHeadersOfEachCell() throws IOException {
        Handmade made = new Handmade("en");
        assertEquals("""
                table, 7 rows, 4 columns
                caption: Results
                row 1, column headers: Course (columns 1 to 2); Mark (columns 3 to 4)
                row 2, column headers: Code; Title; ECTS; Grade
                row 3, heading level 2: First term (columns 1 to 4)
                row 4, Anatomy: Course, Code AN1; Mark, ECTS 5; Mark, Grade A
                row 5, Total (columns 1 to 2): Mark, ECTS 5
                row 6, heading level 2: Second term (columns 1 to 4)
                row 7, Latin: Course, Code LA1; Mark, ECTS, Grade passed (columns 3 to 4)
                end of table
                """, ReadAloud.text(results(made, "Row")));
        assertEquals(
                List.of("row 6: \"Second term\" hides the headers above it"),
                grid(results(new Handmade("en"), "Column")).cuts());
        assertEquals(List.of(), grid(results(new Handmade("en"), "Row")).cuts());
    }

    private static Grid grid(byte[] file) throws IOException {
        return Grid.of(Tree.of(file).all("Table").get(0));
    }

    private static byte[] results(Handmade made, String scopeOfHeadings) throws IOException {
        COSDictionary table = made.in(made.top, "Table");
        made.in(table, "Caption", "Results");
        COSDictionary row = made.in(table, "TR");
        made.cell(row, "TH", "Course", Map.of("Scope", "Column", "ColSpan", 2));
        made.cell(row, "TH", "Mark", Map.of("Scope", "Column", "ColSpan", 2));
        row = made.in(table, "TR");
        for (String words : List.of("Code", "Title", "ECTS", "Grade")) {
            made.cell(row, "TH", words, COLUMN);
        }
        term(made, table, "First term", scopeOfHeadings);
        row = made.in(table, "TR");
        made.cell(row, "TD", "AN1", Map.of());
        made.cell(row, "TH", "Anatomy", Map.of("Scope", "Row"));
        made.cell(row, "TD", "5", Map.of());
        made.cell(row, "TD", "A", Map.of());
        row = made.in(table, "TR");
        made.cell(row, "TH", "Total", Map.of("Scope", "Row", "ColSpan", 2));
        made.cell(row, "TD", "5", Map.of());
        made.cell(row, "TD", "", Map.of());
        term(made, table, "Second term", scopeOfHeadings);
        row = made.in(table, "TR");
        made.cell(row, "TD", "LA1", Map.of());
        made.cell(row, "TH", "Latin", Map.of("Scope", "Row"));
        made.cell(row, "TD", "passed", Map.of("ColSpan", 2));
        return made.file();
    }

    private static void term(Handmade made, COSDictionary table, String words, String scope) throws IOException {
        COSDictionary cell = made.cell(made.in(table, "TR"), "TH", "", Map.of("Scope", scope, "ColSpan", 4));
        made.in(cell, "H2", words);
    }

    @Test
    void headersBelongToTheRowsBelowThemAndShortRowsAreFound() throws IOException {
        Handmade made = new Handmade("en");
        COSDictionary table = made.in(made.top, "Table");
        for (String half : List.of("A", "B")) {
            COSDictionary row = made.in(table, "TR");
            made.cell(row, "TH", "left " + half, COLUMN);
            made.cell(row, "TH", "right " + half, Map.of());
            row = made.in(table, "TR");
            made.cell(row, "TD", "1", Map.of("RowSpan", 2));
            made.cell(row, "TD", "2", Map.of());
            made.cell(made.in(table, "TR"), "TD", "3", Map.of());
        }
        made.cell(made.in(table, "TR"), "TD", "4", Map.of());
        byte[] file = made.file();
        assertEquals("""
                table, 7 rows, 2 columns
                row 1, column headers: left A; right A (header without scope)
                row 2: left A 1 (rows 2 to 3); right A 2
                row 3: right A 3
                row 4, column headers: left B; right B (header without scope)
                row 5: left B 1 (rows 5 to 6); right B 2
                row 6: right B 3
                row 7: left B 4
                end of table
                """, ReadAloud.text(file));
        assertEquals(List.of("row 7 does not fill 2 columns"), grid(file).ragged());
    }
}
