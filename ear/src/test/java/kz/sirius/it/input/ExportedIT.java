package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sirius.identity.GiveLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was typed stands in the files for spreadsheets as it is, but no spreadsheet computes it. */
@ArquillianTest
class ExportedIT extends Unlimited {

    private static final int SLICE = 6;
    private static final int LONGEST = 2000;
    private static final int NOTE = 8;
    private static final String FORMULA = "=+-@\t\r\n";

    @Inject
    GiveLogin give;

    @Test
    void noCellIsTakenForAFormulaAndNoneIsLost() {
        String learner = Learner.withoutLogin("SGM").get(2);
        As.user("admin", () -> give.give(learner));
        List<String> typed = new ArrayList<>();
        for (String text : chosen()) {
            Call.Answer answer = Call.as("deanery.sgm").post("/api/v1/logins/" + learner + "/block", reason(text));
            boolean fit = Naughty.isToBeTaken(text, LONGEST);
            assertEquals(fit ? 204 : 422, answer.status(), Naughty.told(text) + " " + answer.text());
            if (fit) {
                typed.add(text.strip());
                Call.as("deanery.sgm")
                        .post("/api/v1/logins/" + learner + "/unblock", reason("Келесі"))
                        .expect(204);
            }
        }
        List<String> cells =
                cells(Visit.as("auditor").get("/admin/audit.csv?act=identity.block-login&login=deanery.sgm"));
        for (String text : typed) {
            boolean formula = FORMULA.indexOf(text.charAt(0)) >= 0;
            assertTrue(cells.contains(formula ? "'" + text : text), "not in the file: " + Naughty.told(text));
        }
        cells.forEach(cell ->
                assertTrue(cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0, "a formula: " + Naughty.told(cell)));
    }

    /** Those that begin like a formula, and some of the others. */
    private static List<String> chosen() {
        List<String> all = Naughty.all();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String text = Naughty.arriving(all.get(i));
            if (i % SLICE == 0
                    || !text.isBlank() && FORMULA.indexOf(text.strip().charAt(0)) >= 0) {
                chosen.add(text);
            }
        }
        return chosen;
    }

    private static List<String> cells(Shown file) {
        List<String> cells = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(file.text().substring(1)).forEach(row -> cells.add(row.getField(NOTE)));
        return cells;
    }

    private static String reason(String text) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("reason", text));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
