package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.junit.jupiter.api.Test;

/** Sketches are filled like the documents' templates. */
class SketchTest {

    private static final String BAND = """
            <band height="20" splitType="Stretch">
                <element kind="textField" x="0" y="0" width="100" height="12" style="cell" textAdjust="StretchHeight">
                    <expression><![CDATA[$P{before} + $F{words} + ($F{count} + 1)]]></expression>
                    <property name="net.sf.jasperreports.export.sirius.tag" value="p"/>
                </element>
            </band>
            """;

    @Test
    void aBandIsFilledForEachRecordAndKeepsItsLineBreaks() {
        List<Map<String, ?>> records = List.of(
                Map.of("words", "a text that is too long for one line of so narrow a field ", "count", 1),
                Map.of("words", "short ", "count", 2));
        JasperPrint print = Sketch.filled(BAND, Map.of("before", "№ "), records);
        List<JRPrintText> texts = print.getPages().get(0).getElements().stream()
                .map(JRPrintText.class::cast)
                .toList();
        assertEquals(2, texts.size());
        assertEquals("№ short 3", texts.get(1).getFullText());
        assertEquals("PT Sans", texts.get(1).getFontName());
        assertTrue(texts.get(0).getLineBreakOffsets().length > 1);
        String tag = "net.sf.jasperreports.export.sirius.tag";
        assertEquals("p", texts.get(0).getPropertiesMap().getProperty(tag));
    }

    @Test
    void whatTheCallerDeclaresIsUsed() {
        String declarations = """
                <field name="words" class="java.lang.Object"/>
                <variable name="all" class="java.lang.Integer" calculation="Sum"><expression>$F{count}</expression></variable>
                <pageFooter height="20">
                    <element kind="textField" x="0" y="0" width="100" height="12">
                        <expression>$V{all}</expression>
                    </element>
                </pageFooter>
                """;
        JasperPrint print =
                Sketch.filled(declarations, BAND, Map.of("before", ""), List.of(Map.of("words", "a", "count", 7)));
        List<String> texts = print.getPages().get(0).getElements().stream()
                .map(element -> ((JRPrintText) element).getFullText())
                .toList();
        assertEquals(List.of("a8", "7"), texts);
    }

    @Test
    void whatDoesNotCompileIsShown() {
        String band = BAND.replace("$F{words}", "$F{missing}");
        assertThrows(
                RuntimeException.class, () -> Sketch.filled(band, Map.of("before", ""), List.of(Map.of("count", 1))));
    }
}
