package kz.sirius.web.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast after WCAG 2.2: 4.5 for words, 3 for the edges of controls and the ring of focus; light and dark. */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double LINES = 3;

    private record Pair(double least, String ink, List<String> grounds) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(WORDS, "text", List.of("ground", "surface", "sunken", "hover", "selected")),
            new Pair(WORDS, "text", List.of("success-bg", "warn-bg", "danger-bg", "info-bg", "neutral-bg")),
            new Pair(WORDS, "text-2", List.of("ground", "surface", "sunken", "hover", "selected")),
            new Pair(WORDS, "text-2", List.of("success-bg", "warn-bg", "danger-bg", "info-bg", "neutral-bg")),
            new Pair(WORDS, "primary-text", List.of("ground", "surface", "sunken", "hover", "selected")),
            new Pair(WORDS, "on-primary", List.of("primary", "primary-hover", "primary-active", "secondary")),
            new Pair(WORDS, "on-primary", List.of("success", "warn", "danger", "info", "neutral", "text")),
            new Pair(WORDS, "on-danger", List.of("danger", "danger-hover")),
            new Pair(WORDS, "success", List.of("success-bg", "surface", "selected")),
            new Pair(WORDS, "warn", List.of("warn-bg", "surface", "hover", "selected")),
            new Pair(WORDS, "danger", List.of("danger-bg", "surface", "ground", "hover", "selected")),
            new Pair(WORDS, "info", List.of("info-bg", "surface")),
            new Pair(WORDS, "neutral", List.of("neutral-bg", "surface")),
            new Pair(WORDS, "ground", List.of("text")),
            new Pair(LINES, "line-control", List.of("surface", "ground", "sunken")),
            new Pair(LINES, "danger", List.of("surface", "ground")),
            new Pair(LINES, "focus", List.of("surface", "ground", "sunken", "hover", "selected")));

    @ParameterizedTest
    @CsvSource({"#000000, #FFFFFF, 21.0", "#777777, #FFFFFF, 4.48", "#14242B, #FFFFFF, 15.9"})
    void theFormulaIsThatOfWcag(String one, String other, double expected) {
        assertEquals(expected, contrast(one, other), 0.05);
        assertEquals(expected, contrast(other, one), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void everyPairIsReadable(String scheme) throws IOException {
        Map<String, String> tokens = "light".equals(scheme) ? Sheets.light() : Sheets.darkByDevice();
        TreeSet<String> poor = new TreeSet<>();
        int seen = 0;
        for (Pair pair : PAIRS) {
            for (String ground : pair.grounds()) {
                double contrast = contrast(tokens.get("--s-" + pair.ink()), tokens.get("--s-" + ground));
                seen++;
                if (contrast < pair.least()) {
                    poor.add("%s on %s: %.2f".formatted(pair.ink(), ground, contrast));
                }
            }
        }
        assertEquals(new TreeSet<>(), poor);
        assertTrue(seen > 50, "pairs: " + seen);
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
