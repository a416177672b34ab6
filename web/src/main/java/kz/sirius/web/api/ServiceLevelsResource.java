package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import kz.sirius.common.Time;
import kz.sirius.requests.ServiceFigures;
import kz.sirius.requests.ServiceLevels;
import kz.sirius.requests.ServiceReport;
import org.jspecify.annotations.Nullable;

/** How the promise of the procedure is kept. */
@Path("v1/service-levels")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServiceLevelsResource {

    private static final int USUAL = 12;

    @Inject
    ServiceLevels levels;

    @Inject
    Clock clock;

    /** The requests received in a month, of a unit or of all. */
    record Figures(
            @Nullable String month,
            String unit,
            int received,
            int issued,
            int onTime,
            int late,
            @Nullable BigDecimal share,
            @Nullable BigDecimal median,
            @Nullable BigDecimal p95,
            @Nullable BigDecimal withRegistrar,
            @Nullable BigDecimal withSigner,
            @Nullable BigDecimal withLearner) {

        static Figures of(ServiceFigures figures) {
            ServiceFigures.Waits waits = figures.waits();
            return new Figures(
                    figures.month() == null ? null : figures.month().toString(),
                    figures.unit(),
                    figures.received(),
                    figures.issued(),
                    figures.onTime(),
                    figures.late(),
                    figures.share(),
                    figures.median(),
                    figures.p95(),
                    waits == null ? null : waits.registrar(),
                    waits == null ? null : waits.signer(),
                    waits == null ? null : waits.learner());
        }
    }

    /** The report. */
    record Report(Figures whole, List<Figures> months, List<Figures> units) {

        static Report of(ServiceReport report) {
            return new Report(
                    Figures.of(report.whole()),
                    report.months().stream().map(Figures::of).toList(),
                    report.units().stream().map(Figures::of).toList());
        }
    }

    @GET
    @Gives(Report.class)
    public Report report(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("unit") @Nullable String unit) {
        YearMonth last = Params.month("to", to, YearMonth.from(Time.today(clock)));
        YearMonth first = Params.month("from", from, last.minusMonths(USUAL - 1));
        return Report.of(levels.report(first, last, Objects.requireNonNullElse(unit, "")));
    }
}
