package kz.sirius.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;

/** A sketch as a file of ours and as one of JasperReports' own exporter. */
record Twins(byte[] ours, byte[] theirs) {

    static final PageWriter.Description DESCRIPTION =
            new PageWriter.Description("Sketch", null, List.of("kk", "en"), "test");

    /** Less than what a dot of a letter takes. */
    private static final double SPECK = 0.000_02;

    static Twins of(String elements, Map<String, ?> parameters) {
        JasperPrint print = Sketch.filled(Elements.band(760, elements), parameters, List.of(Map.of()));
        return new Twins(written(print), new JasperPageWriter().write(print, DESCRIPTION, Packing.plain()));
    }

    static byte[] written(JasperPrint print) {
        return new TaggedPageWriter(0).write(print, DESCRIPTION, Packing.plain());
    }

    /** The same text and words in the same places; not a speck of the picture differs; all of it is in the tree or decoration. */
    static void assertAlike(String elements, Map<String, ?> parameters) throws IOException {
        Twins twins = of(elements, parameters);
        assertEquals(List.of(), Yardstick.words(twins.ours, twins.theirs), elements);
        assertEquals(Yardstick.text(twins.theirs), Yardstick.text(twins.ours), elements);
        double pixels = Yardstick.pixels(twins.ours, twins.theirs);
        assertTrue(pixels < SPECK, elements + ": " + 100 * pixels + " % of the pixels differ");
        assertEquals(List.of(), Tree.unreached(twins.ours));
        assertEquals(List.of(), Tree.faults(twins.ours));
    }
}
