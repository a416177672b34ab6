package kz.sirius.web.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void noLiteralColourIsLeft() throws IOException {
        assertEquals(Set.of(), Sheets.literalColours(Sheets.theme()));
    }

    @Test
    void theRulesOfTheThemeUseTokens() throws IOException {
        String theme = Sheets.theme();
        int uses = theme.split("var\\(--s-", -1).length - 1;
        assertTrue(uses > 1000, "uses of tokens: " + uses);
        assertTrue(theme.contains("body .ui-button{"), "the buttons of PrimeFaces have lost their rule");
        assertTrue(theme.length() > 150_000, "length of the theme: " + theme.length());
    }

    @Test
    void everyTokenOfTheThemeIsDefined() throws IOException {
        Set<String> unknown = new TreeSet<>(Sheets.usedTokens(Sheets.theme()));
        unknown.removeAll(Sheets.light().keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void noFaceOfTheSystemIsLeft() throws IOException {
        assertTrue(!Sheets.theme().contains("Segoe UI"), "the theme names a face of the system");
    }
}
