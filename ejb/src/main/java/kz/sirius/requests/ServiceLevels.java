package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * How the promise of the SOP is kept: the share within the deadline, how long it took, where requests waited. Dean and head
 * of division see their own units. Counted from the histories, in working hours of the calendar in force.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause({"T2", "R3", "R15", "R33"})
public class ServiceLevels {

    /** Months of the longest report. */
    public static final int MOST = 24;

    @Inject
    ServiceBook book;

    @Inject
    RequestDesk desk;

    @Inject
    Calendars calendars;

    /**
     * The report of the requests received in these months, Asia/Almaty.
     *
     * @param from first month
     * @param to last month
     * @param unit of one unit, or empty for all that the asker sees; another's unit has no requests for him
     * @throws Refusal REQ-64 when the months are not in order, or more than {@link #MOST}
     */
    public ServiceReport report(YearMonth from, YearMonth to, String unit) {
        if (to.isBefore(from) || from.plusMonths(MOST).isBefore(to.plusMonths(1))) {
            throw new Refusal(RequestRefusal.MONTHS, String.valueOf(MOST));
        }
        ServiceTally whole = new ServiceTally();
        Map<YearMonth, ServiceTally> months = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.put(month, new ServiceTally());
        }
        Map<YearMonth, Map<String, ServiceTally>> units = new TreeMap<>();
        Instant begin = startOf(from);
        Instant end = startOf(to.plusMonths(1));
        ServiceBook.Measure measure = new ServiceBook.Measure(calendars.hours(), desk.now());
        book.each(begin, end, seen(unit), measure, one -> {
            whole.add(one);
            months.computeIfAbsent(one.month(), month -> new ServiceTally()).add(one);
            units.computeIfAbsent(one.month(), month -> new TreeMap<>())
                    .computeIfAbsent(one.unit(), code -> new ServiceTally())
                    .add(one);
        });
        List<ServiceFigures> byMonth = new ArrayList<>();
        months.forEach((month, tally) -> byMonth.add(tally.figures(month, unit)));
        List<ServiceFigures> byUnit = new ArrayList<>();
        units.forEach((month, tallies) -> tallies.forEach((code, tally) -> byUnit.add(tally.figures(month, code))));
        return new ServiceReport(whole.figures(null, unit), byMonth, byUnit);
    }

    /** The units that the asker sees of those that he asks for; null for all. */
    private @Nullable Set<String> seen(String unit) {
        User asker = desk.asker();
        if (RequestDesk.seesAll(asker)) {
            return unit.isEmpty() ? null : Set.of(unit);
        }
        Set<String> own = RequestDesk.unitsOf(asker);
        return unit.isEmpty() ? own : own.contains(unit) ? Set.of(unit) : Set.of();
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(Time.ALMATY).toInstant();
    }
}
