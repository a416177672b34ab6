package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.pages.JasperPageWriter;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PageWriter;
import kz.sirius.pages.Yardstick;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages beside those of JasperReports' own exporter, made of the same filled report: same text, same places, same picture. */
class YardstickTest {

    private static final PageWriter YARDSTICK = new JasperPageWriter();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void ourPagesAreTheExportersPages(String language) throws IOException {
        Map<String, Pages.Filled> all = new LinkedHashMap<>(Documents.filled(language));
        all.put("preview", TranscriptPdf.fill(Samples.preview(language, 3)));
        for (Map.Entry<String, Pages.Filled> each : all.entrySet()) {
            String name = each.getKey() + " " + language;
            Pages.Filled filled = each.getValue();
            byte[] ours = filled.write(Packing.plain());
            byte[] theirs =
                    Templates.inOurRoom(() -> YARDSTICK.write(filled.pages(), filled.description(), Packing.plain()));
            assertEquals(List.of(), Yardstick.words(ours, theirs), name);
            // On a preview large words lie under the small ones: which of them a reader takes for a line is chance.
            if (!each.getKey().equals("preview")) {
                assertEquals(Yardstick.text(theirs), Yardstick.text(ours), name);
                assertEquals(List.of(), Yardstick.layout(ours, theirs), name);
            }
            double pixels = Yardstick.pixels(ours, theirs);
            assertTrue(pixels < 0.001, name + ": " + 100 * pixels + " % of the pixels differ");
        }
    }
}
