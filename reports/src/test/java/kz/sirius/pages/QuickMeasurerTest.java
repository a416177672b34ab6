package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured quickly is what JasperReports' own measurer says. */
class QuickMeasurerTest {

    private static final String MEASURER = "net.sf.jasperreports.text.measurer.factory";
    private static final String[] WORDS = {
        "Қанағаттанарлықсыз", "тіркеуші", "кеңсесі", "—", "2-әрекет,", "a", "of", "Records", "«Сау", "болыңыз»",
        "S.\u00a0Ж.", "and/or", "95–100", "(жалғасы)", "й", "Ақпараттық-коммуникациялық", "№\u00a0152", "...", "ß",
                "co\u00adop"
    };

    @ParameterizedTest
    @ValueSource(ints = {40, 85, 140, 208, 485})
    void breaksHeightsAndPlacesAreTheSame(int width) {
        String band = "<band height=\"20\"><element kind=\"textField\" x=\"0\" y=\"0\" width=\"" + width
                + "\" height=\"13\" style=\"cell\" textAdjust=\"StretchHeight\"><expression><![CDATA[$F{words}]]></expression></element></band>";
        List<Map<String, ?>> records = records(width);
        List<JRPrintText> quick =
                texts(Sketch.filled(property("kz.sirius.pages.QuickMeasurer$Factory"), band, Map.of(), records));
        List<JRPrintText> exact = texts(Sketch.filled("", band, Map.of(), records));
        assertEquals(exact.size(), quick.size());
        int broken = 0;
        for (int i = 0; i < exact.size(); i++) {
            JRPrintText theirs = exact.get(i);
            JRPrintText ours = quick.get(i);
            String what = theirs.getFullText();
            assertEquals(what, ours.getFullText());
            assertArrayEquals(theirs.getLineBreakOffsets(), ours.getLineBreakOffsets(), what);
            assertEquals(theirs.getTextHeight(), ours.getTextHeight(), 0, what);
            assertEquals(theirs.getY(), ours.getY(), what);
            assertEquals(theirs.getHeight(), ours.getHeight(), what);
            broken += theirs.getLineBreakOffsets().length;
        }
        assertTrue(width > 400 || broken > 40, broken + " breaks");
    }

    private static String property(String factory) {
        return "<property name=\"" + MEASURER + "\" value=\"" + factory + "\"/>";
    }

    private static List<Map<String, ?>> records(long seed) {
        Random random = new Random(seed);
        List<Map<String, ?>> records = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            StringBuilder words = new StringBuilder();
            for (int word = random.nextInt(12); word >= 0; word--) {
                words.append(WORDS[random.nextInt(WORDS.length)])
                        .append(word == 0 ? "" : random.nextInt(9) == 0 ? "\n" : " ");
            }
            records.add(Map.of("words", words.toString()));
        }
        return records;
    }

    private static List<JRPrintText> texts(JasperPrint filled) {
        return filled.getPages().stream()
                .flatMap(page -> page.getElements().stream())
                .filter(JRPrintText.class::isInstance)
                .map(JRPrintText.class::cast)
                .toList();
    }
}
