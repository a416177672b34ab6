package kz.sirius.web.registrar;

import java.time.DateTimeException;
import java.time.YearMonth;
import kz.sirius.requests.ServiceLevels;

/**
 * Which months and unit an address asks for; what is no month asks for the last twelve.
 *
 * @param from first month
 * @param to last month
 * @param unit code of a unit, or empty for all
 */
record PromiseSearch(YearMonth from, YearMonth to, String unit) {

    private static final int USUAL = 12;

    static PromiseSearch of(String from, String to, String unit, YearMonth today) {
        YearMonth last = month(to, today);
        YearMonth first = month(from, last.minusMonths(USUAL - 1));
        YearMonth earliest = last.minusMonths(ServiceLevels.MOST - 1);
        return new PromiseSearch(
                first.isAfter(last) ? last : first.isBefore(earliest) ? earliest : first, last, unit.strip());
    }

    private static YearMonth month(String given, YearMonth usual) {
        try {
            return given.matches("20[0-9]{2}-[0-9]{2}") ? YearMonth.parse(given) : usual;
        } catch (DateTimeException e) {
            return usual;
        }
    }
}
