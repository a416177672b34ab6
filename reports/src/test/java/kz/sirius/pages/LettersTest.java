package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and pages that are not alike are told apart. */
class LettersTest {

    @Test
    void wordsAreFoundInTheirPlaces() throws IOException {
        Handmade made = new Handmade("kk");
        made.show("Сәрсен Өмір", 50.25f, 700.5f);
        made.show("7", 400, 700.5f);
        List<Letters.Word> words = Letters.words(made.file());
        assertEquals(
                List.of("Сәрсен", "Өмір", "7"),
                words.stream().map(Letters.Word::text).toList());
        assertEquals(
                "page 1 (50.250, 700.500) 10.00 SiriusSans-Regular: Сәрсен",
                words.get(0).toString());
    }

    @Test
    void aWordThatMovedByATenthOfAPointIsFound() throws IOException {
        byte[] first = file("moved", 100, 600);
        assertEquals(List.of(), Letters.differences(first, file("moved", 100.01f, 600), 0.02));
        assertEquals(List.of(), Letters.differences(first, file("moved", 100.1f, 600), 0.11));
        List<String> expected = List.of(
                "only in the first: page 1 (100.000, 600.000) 10.00 SiriusSans-Regular: moved",
                "only in the second: page 1 (100.100, 600.000) 10.00 SiriusSans-Regular: moved");
        assertEquals(expected, Yardstick.words(first, file("moved", 100.1f, 600)));
        assertEquals(2, Yardstick.words(first, file("moved", 100, 600.1f)).size());
        assertEquals(2, Yardstick.words(first, file("proved", 100, 600)).size());
    }

    /** The order of the words does not matter; a word that comes once more does. */
    private static byte[] file(String word, float x, float y) throws IOException {
        Handmade made = new Handmade("en");
        List<String> still = x > 100 ? List.of("one", "two") : List.of("two", "one");
        made.show(word, x, y);
        for (String other : still) {
            made.show(other, "one".equals(other) ? 200 : 300, 500);
        }
        return made.file();
    }

    @Test
    void aWordThatIsDrawnTwiceIsFound() throws IOException {
        Handmade twice = new Handmade("en");
        twice.show("word", 100, 600);
        twice.show("word", 100, 600);
        Handmade once = new Handmade("en");
        once.show("word", 100, 600);
        assertEquals(1, Letters.differences(twice.file(), once.file(), 0.02).size());
    }

    @Test
    void pagesAreComparedByPixelsAndByTwoReadersOfText() throws IOException {
        byte[] first = file("words", 100, 600);
        byte[] other = file("sword", 100, 600);
        assertEquals(0, Yardstick.pixels(first, file("words", 100, 600)));
        double share = Yardstick.pixels(first, other);
        assertTrue(share > 0.00005 && share < 0.001, "" + share);
        assertEquals("words\ntwo one\n", Yardstick.text(first).replace("one two", "two one"));
        assertEquals(List.of(), Yardstick.layout(first, first));
        assertEquals(
                Yardstick.hasPoppler() ? 1 : 0, Yardstick.layout(first, other).size());
    }
}
