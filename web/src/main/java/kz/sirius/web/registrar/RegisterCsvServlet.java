package kz.sirius.web.registrar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.registry.Annulment;
import kz.sirius.registry.Register;
import kz.sirius.registry.RegisterRow;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;

/** What the register shows, as a file; the same filter, no page. */
@WebServlet("/registrar/register.csv")
public class RegisterCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("register.number", "kind", "register.date", "register.status");

    @Inject
    transient Register register;

    @Inject
    transient Lang lang;

    @Override
    protected String name() {
        return "register.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        Stream<String> header = Stream.concat(
                COLUMNS.stream(),
                Stream.of(
                        "register.request",
                        "register.issued",
                        "register.note",
                        "register.annulled",
                        "register.replaced"));
        return Stream.concat(
                Stream.of(header.map(column -> Labels.text(language, "registrar." + column))
                        .toList()),
                register.list(RegisterSearch.of(typed).filter()).stream().map(row -> cells(row, language)));
    }

    private static List<String> cells(RegisterRow row, Language language) {
        Annulment end = row.annulment();
        String reason = end == null ? row.voidReason() : end.reason();
        return List.of(
                row.number(),
                Labels.text(language, "kind." + row.kind()),
                row.date().toString(),
                Labels.text(language, "line." + row.status()),
                String.valueOf(row.requestId()),
                row.issuedAt() == null ? "" : row.issuedAt().toString(),
                Objects.requireNonNullElse(reason, ""),
                end == null ? "" : end.at().toString(),
                end == null ? "" : Objects.requireNonNullElse(end.replacedBy(), ""));
    }
}
