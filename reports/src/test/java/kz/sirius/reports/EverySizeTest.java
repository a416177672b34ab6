package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.pages.Grid;
import kz.sirius.pages.Packing;
import kz.sirius.pages.Packings;
import kz.sirius.pages.PdfA;
import kz.sirius.pages.Qpdf;
import kz.sirius.pages.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;

/** Documents of each kind and language from one row to four hundred hold together and are PDF/A-3a and PDF/UA-1. */
class EverySizeTest {

    private static final Packing PACKING = Packings.full(1001);

    @ParameterizedTest
    @CsvSource({
        "kk, 1",
        "kk, 60",
        "kk, 400",
        "ru, 1",
        "ru, 60",
        "ru, 400",
        "en, 1",
        "en, 60",
        "en, 400",
        "kk-en, 1",
        "kk-en, 60",
        "kk-en, 400"
    })
    void theFileHoldsTogether(String language, int rows) throws IOException, VeraPDFException {
        for (Map.Entry<String, byte[]> each : documents(language, rows).entrySet()) {
            String name = each.getKey() + " " + language + " " + rows;
            byte[] file = each.getValue();
            assertEquals(List.of(), Tree.unreached(file), name);
            assertEquals(List.of(), Tree.faults(file), name);
            for (Tree.Node table : Tree.of(file).all("Table")) {
                assertEquals(List.of(), Grid.of(table).ragged(), name);
                assertEquals(List.of(), Grid.of(table).cuts(), name);
            }
            assertEquals(List.of(), Qpdf.complaints(file), name);
            // The validator takes three seconds for such a file; the one of two languages has most in it.
            if (rows < 400 || language.equals("kk-en")) {
                PdfA.assertValid(file);
            }
        }
    }

    private static Map<String, byte[]> documents(String language, int rows) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put(
                "transcript", TranscriptPdf.fill(Samples.of(language, rows)).write(PACKING));
        documents.put(
                "appendix", AppendixPdf.fill(Graduates.appendix(language, rows)).write(PACKING));
        documents.put(
                "supplement",
                SupplementPdf.fill(Graduates.supplement(language, rows)).write(PACKING));
        return documents;
    }
}
