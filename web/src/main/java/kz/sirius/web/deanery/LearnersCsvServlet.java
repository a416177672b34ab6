package kz.sirius.web.deanery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;

/** The list of learners as a file; no password, no IIN. */
@WebServlet("/deanery/learners.csv")
public class LearnersCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Learners learners;

    @Inject
    transient Lang lang;

    @Override
    protected String name() {
        return "learners.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        Map<String, String> asked = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
        List<LearnerRow> found = learners.list(new LearnerSearch(asked).filter());
        List<String> header = Stream.of("number", "name", "unit", "programme", "group", "year", "status", "login")
                .map(column -> Labels.text(language, "deanery." + column))
                .toList();
        return Stream.concat(Stream.of(header), found.stream().map(row -> cells(row, language)));
    }

    private static List<String> cells(LearnerRow row, Language language) {
        return List.of(
                row.studentNo(),
                row.fullName(),
                row.unitCode(),
                row.programmeCode() + " " + row.programme().orAny(language),
                row.group() == null ? "" : row.group(),
                String.valueOf(row.yearOfStudy()),
                Labels.text(language, "studyStatus." + row.status()),
                Labels.text(language, "login.state." + row.login()));
    }
}
