package kz.sirius.web.registrar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.requests.ServiceFigures;
import kz.sirius.requests.ServiceLevels;
import kz.sirius.requests.ServiceReport;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;
import org.jspecify.annotations.Nullable;

/** The promise kept, as a file: each month for all units together, then by unit; figures with a point. */
@WebServlet("/registrar/promise.csv")
public class PromiseCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "monthName",
            "unit",
            "received",
            "issued",
            "onTime",
            "late",
            "share",
            "median",
            "p95",
            "registrar",
            "signer",
            "learner");

    @Inject
    transient ServiceLevels levels;

    @Inject
    transient Lang lang;

    @Inject
    transient Clock clock;

    @Override
    protected String name() {
        return "promise.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        PromiseSearch search = PromiseSearch.of(
                parameter(request, "from"),
                parameter(request, "to"),
                parameter(request, "unit"),
                YearMonth.from(Time.today(clock)));
        ServiceReport report = levels.report(search.from(), search.to(), search.unit());
        Stream<String> header = COLUMNS.stream().map(column -> Labels.text(language, "promise." + column));
        return Stream.concat(
                Stream.of(header.toList()),
                Stream.concat(report.months().stream(), report.units().stream()).map(PromiseCsvServlet::cells));
    }

    private static List<String> cells(ServiceFigures figures) {
        ServiceFigures.Waits waits = figures.waits();
        return List.of(
                String.valueOf(figures.month()),
                figures.unit(),
                String.valueOf(figures.received()),
                String.valueOf(figures.issued()),
                String.valueOf(figures.onTime()),
                String.valueOf(figures.late()),
                plain(figures.share()),
                plain(figures.median()),
                plain(figures.p95()),
                plain(waits == null ? null : waits.registrar()),
                plain(waits == null ? null : waits.signer()),
                plain(waits == null ? null : waits.learner()));
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
