package kz.sirius.web.registrar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;

/** What the list of reports shows, as a file; the same filter, no page. */
@WebServlet("/registrar/corrections.csv")
public class CorrectionsCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("number", "student", "holder", "what", "stood", "state", "received", "due", "document", "taken");

    @Inject
    transient CorrectionLists corrections;

    @Inject
    transient Lang lang;

    @Override
    protected String name() {
        return "corrections.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        return Stream.concat(
                Stream.of(COLUMNS.stream()
                        .map(column -> Labels.text(language, "registrar.corrections." + column))
                        .toList()),
                corrections
                        .list(CorrectionsScreen.filter(parameter(request, "queue"), parameter(request, "q")))
                        .stream()
                        .map(row -> cells(row, language)));
    }

    private static List<String> cells(CorrectionRow row, Language language) {
        CorrectionRow.Thing thing = row.thing();
        return List.of(
                String.valueOf(row.id()),
                row.studentNo(),
                row.holder(),
                thing.title() == null
                        ? Labels.text(language, "correction.NAME")
                        : thing.title().orAny(language),
                thing.stood(),
                Labels.text(language, "correctionStatus." + row.status()),
                row.submittedAt().toString(),
                row.due().on().toString(),
                Objects.requireNonNullElse(thing.documentNumber(), ""),
                Objects.requireNonNullElse(row.takenBy(), ""));
    }
}
