package kz.sirius.web.registrar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;

/** What the list of paper versions shows, as a file; the same filter, no page. */
@WebServlet("/registrar/papers.csv")
public class PapersCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("number", "document", "student", "holder", "copies", "state", "asked", "due", "ready");

    @Inject
    transient PaperLists papers;

    @Inject
    transient Lang lang;

    @Override
    protected String name() {
        return "papers.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        return Stream.concat(
                Stream.of(COLUMNS.stream()
                        .map(column -> Labels.text(language, "registrar.papers." + column))
                        .toList()),
                papers.list(PapersScreen.filter(parameter(request, "queue"), parameter(request, "q"))).stream()
                        .map(row -> cells(row, language)));
    }

    private static List<String> cells(PaperRow row, Language language) {
        return List.of(
                String.valueOf(row.id()),
                row.number(),
                row.studentNo(),
                row.holder(),
                String.valueOf(row.copies()),
                Labels.text(language, "paperStatus." + row.status()),
                row.times().askedAt().toString(),
                row.due().on().toString(),
                row.times().readyAt() == null ? "" : String.valueOf(row.times().readyAt()));
    }
}
