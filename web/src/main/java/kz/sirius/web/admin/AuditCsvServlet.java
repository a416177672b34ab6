package kz.sirius.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sirius.audit.Trail;
import kz.sirius.audit.TrailRow;
import kz.sirius.common.Language;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;
import org.jspecify.annotations.Nullable;

/** What the trail shows, as a file; the same filter, no page. */
@WebServlet("/admin/audit.csv")
public class AuditCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "at", "login", "roles", "address", "act", "object", "before", "after", "note", "sha256", "outcome", "code");

    @Inject
    transient Trail trail;

    @Inject
    transient Lang lang;

    @Override
    protected String name() {
        return "audit.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        return Stream.concat(
                Stream.of(COLUMNS.stream()
                        .map(column -> Labels.text(language, "admin.audit.column." + column))
                        .toList()),
                trail.list(new AuditSearch(typed).filter()).stream().map(AuditCsvServlet::cells));
    }

    private static List<String> cells(TrailRow row) {
        return List.of(
                row.at().toString(),
                row.actor().login(),
                String.join(" ", row.actor().roles()),
                text(row.actor().address()),
                row.act(),
                row.object(),
                text(row.change().from()),
                text(row.change().to()),
                text(row.change().note()),
                text(row.change().sha256()),
                row.outcome().name(),
                text(row.code()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
