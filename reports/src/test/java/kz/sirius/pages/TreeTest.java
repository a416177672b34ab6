package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** What the tree says of a file, and what it does not reach. */
class TreeTest {

    @Test
    void elementsAreShownWithTheirTextAndWhatTheySayOfThemselves() throws IOException {
        Handmade made = new Handmade("en");
        made.in(made.top, "H1", "Transcript").setString(COSName.LANG, "ru");
        COSDictionary row = made.in(made.in(made.top, "Table"), "TR");
        made.cell(row, "TH", "Code", Map.of("Scope", "Column", "ColSpan", 2));
        made.cell(row, "TD", "", Map.of());
        COSDictionary figure = made.in(made.top, "Figure");
        figure.setString(COSName.ALT, "QR code");
        made.open(figure);
        made.rectangle();
        made.close();
        COSDictionary link = made.in(made.top, "Link", "here");
        made.link("https://sirius.kz", link);
        String expected = """
                language en
                Document
                  H1 lang ru "Transcript"
                  Table
                    TR
                      TH ColSpan=2 Scope=Column "Code"
                      TD
                  Figure alt "QR code"
                  Link
                    "here"
                    annotation Link https://sirius.kz
                """;
        byte[] file = made.file();
        assertEquals(expected, Tree.dump(file));
        assertEquals(List.of(), Tree.unreached(file));
        assertEquals(List.of(), Tree.faults(file));
        assertEquals("Code", Tree.of(file).all("TH").get(0).text());
        assertEquals(1, Tree.of(file).all("TH").get(0).page());
    }

    @Test
    void linesGapsLanguagesAndActualTextAreShownAsTheyAre() throws IOException {
        Handmade made = new Handmade("kk");
        COSDictionary paragraph = made.in(made.top, "P");
        made.open(paragraph);
        made.line("first line ");
        made.line("second");
        made.line("exami");
        made.open("Span", Map.of("ActualText", "\u00ad"));
        made.show("-", 50 + 10 * made.font.getStringWidth("exami") / 1000);
        made.close();
        made.line("nation");
        made.show("apart", 300);
        made.open("Span", Map.of("Lang", "en"));
        made.line("English");
        made.close();
        made.close();
        assertEquals("""
                language kk
                Document
                  P "first line second↵exami<SHY>nation⇥apart" en "English"
                """, Tree.dump(made.file()));
    }

    @Test
    void whatIsNeitherInTheTreeNorAnArtifactIsFound() throws IOException {
        Handmade made = new Handmade("en");
        made.in(made.top, "P", "reached");
        made.open("Artifact", Map.of("Type", "Pagination"));
        made.line("foot of the page");
        made.rectangle();
        made.close();
        made.line("stray");
        made.line("lines");
        made.open("P", Map.of("MCID", 7));
        made.line("unnamed");
        made.close();
        made.open("P", Map.of("MCID", 8));
        made.rectangle();
        made.close();
        made.rectangle();
        made.link("https://sirius.kz", null);
        assertEquals(
                List.of(
                        "page 1: text \"stray\"",
                        "page 1: text \"lines\"",
                        "page 1: text \"unnamed\", number 7",
                        "page 1: content without text, number 8",
                        "page 1: drawing f",
                        "page 1: annotation Link https://sirius.kz"),
                Tree.unreached(made.file()));
    }

    @Test
    void pagesAndTreeThatContradictEachOtherAreFound() throws IOException {
        Handmade made = new Handmade("en");
        COSDictionary first = made.in(made.top, "P", "first");
        made.in(made.top, "H1", "second");
        first.setItem(COSName.P, first);
        first.getCOSArray(COSName.K).add(COSInteger.get(1));
        first.getCOSArray(COSName.K).add(COSInteger.get(5));
        made.open("Artifact", Map.of());
        made.open("P", Map.of("MCID", 1));
        made.close();
        made.close();
        assertEquals(
                List.of(
                        "P in Document names another parent",
                        "page 1: number 1 is named twice",
                        "page 1: number 1 comes twice",
                        "page 1: number 1 stands in an artifact",
                        "page 1: number 5 of P leads back to nothing",
                        "page 1: number 5 of P is not on the page"),
                Tree.faults(made.file()));
    }
}
