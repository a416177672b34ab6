package kz.sirius.web.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.requests.ServiceFigures;
import kz.sirius.requests.ServiceLevels;
import kz.sirius.requests.ServiceReport;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** How the promise of the procedure is kept, by month and unit. */
@Named
@RequestScoped
public class PromiseScreen {

    private static final int MONTH_LETTERS = 2;

    @Inject
    ServiceLevels levels;

    @Inject
    Learners learners;

    @Inject
    Show show;

    @Inject
    Clock clock;

    private String from = "";
    private String to = "";
    private String unit = "";
    private List<AcademicRecord.Unit> units = List.of();
    private @Nullable ServiceReport report;

    /** Counts what the address asks for. */
    public void find() {
        PromiseSearch search = PromiseSearch.of(from, to, unit, YearMonth.from(Time.today(clock)));
        from = search.from().toString();
        to = search.to().toString();
        units = learners.units();
        report = levels.report(search.from(), search.to(), search.unit());
    }

    /** Whether no request was received in these months. */
    public boolean isNothing() {
        return getReport().whole().received() == 0;
    }

    public PromiseChart getShares() {
        return PromiseChart.shares(getReport().months());
    }

    public PromiseChart getWaits() {
        return PromiseChart.waits(getReport().months());
    }

    /** The bar's place in the chart for its month: {@code 11.26}. */
    public String shortly(String month) {
        return month.substring(month.length() - MONTH_LETTERS) + "."
                + month.substring(MONTH_LETTERS, MONTH_LETTERS * 2);
    }

    /** A month in words. */
    public String month(ServiceFigures figures) {
        YearMonth month = figures.month();
        return month == null
                ? ""
                : show.label("promise.month." + month.getMonthValue(), String.valueOf(month.getYear()));
    }

    /** A share or number of hours; a dash where there is none. */
    public String figure(@Nullable BigDecimal figure) {
        return show.decimalOrDash(figure);
    }

    /** Name of a unit. */
    public String unitName(String code) {
        return units.stream()
                .filter(one -> one.code().equals(code))
                .map(AcademicRecord.Unit::name)
                .findFirst()
                .map(show::words)
                .orElseGet(() -> show.words(new Words(code, code, code)));
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return "from=" + from + "&to=" + to + "&unit=" + Asked.encoded(unit);
    }

    public ServiceReport getReport() {
        if (report == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return report;
    }

    public List<AcademicRecord.Unit> getUnits() {
        return units;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Asked.text(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Asked.text(to);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Asked.text(unit);
    }
}
