package kz.sirius.web.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\(([^)]*)\\)");
    private static final Pattern RESOURCE = Pattern.compile("\"#\\{resource\\['sirius/([^']+)']}\"");

    @Test
    void coloursAreLiteralInTheTokensAlone() throws IOException {
        Map<Path, Set<String>> literal = new TreeMap<>();
        for (Path sheet : Sheets.all()) {
            Set<String> found = Sheets.literalColours(Sheets.text(sheet));
            if (!sheet.endsWith("tokens.css") && !found.isEmpty()) {
                literal.put(sheet, found);
            }
        }
        assertEquals(Map.of(), literal);
    }

    @Test
    void theTestOfLiteralsSeesThem() {
        assertEquals(Set.of("color: #fff"), Sheets.literalColours("a{color: #fff;margin:0}"));
        assertEquals(Set.of("border:1px solid black"), Sheets.literalColours("#fade{border:1px solid black}"));
        assertEquals(Set.of("color:rgb(1 2 3)"), Sheets.literalColours("a:hover{color:rgb(1 2 3)}"));
        assertEquals(Set.of(), Sheets.literalColours("#fade{color:var(--s-black);background:transparent}"));
    }

    @Test
    void everyTokenInUseIsDefined() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Path sheet : Sheets.all()) {
            unknown.addAll(Sheets.usedTokens(Sheets.text(sheet)));
        }
        unknown.addAll(Sheets.usedTokens(Files.readString(Sheets.FOLDER.resolve("icons.svg"))));
        assertTrue(unknown.size() > 30, "tokens in use: " + unknown);
        unknown.removeAll(Sheets.light().keySet());
        assertEquals(Set.of(), unknown);
    }

    @Test
    void darkIsTheSameByDeviceAndByChoice() throws IOException {
        assertEquals(Sheets.darkByDevice(), Sheets.darkByChoice());
    }

    @Test
    void everyColourHasADarkCounterpartSaveThoseOfPaper() throws IOException {
        Set<String> colours = new TreeSet<>();
        Sheets.light().forEach((name, value) -> {
            if (value.contains("#") || value.contains("rgb(")) {
                colours.add(name);
            }
        });
        colours.removeAll(Set.of("--s-black", "--s-paper"));
        assertEquals(colours, new TreeSet<>(Sheets.darkByDevice().keySet()));
    }

    @Test
    void everyAddressIsAResourceThatExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        int addresses = 0;
        for (Path sheet : Sheets.all()) {
            for (var address : ADDRESS.matcher(Sheets.text(sheet)).results().toList()) {
                addresses++;
                var resource = RESOURCE.matcher(address.group(1));
                if (!resource.matches() || !Files.exists(Sheets.FOLDER.resolve(resource.group(1)))) {
                    missing.add(address.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertEquals(4, addresses);
    }
}
