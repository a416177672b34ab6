package kz.sirius.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kz.sirius.calendar.CalendarChange.AddHoliday;
import kz.sirius.calendar.CalendarChange.AddSwap;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/** The calendar in the database: holidays, swaps and hours; what follows from them is computed. */
@ApplicationScoped
class CalendarBook {

    @Inject
    EntityManager em;

    CalendarData data() {
        List<AddHoliday> holidays = rows("select day, kind, name from calendar.holiday order by day").stream()
                .map(row -> new AddHoliday(
                        new Holiday(day(row[0]), Holiday.Kind.valueOf((String) row[1])), (String) row[2]))
                .toList();
        List<AddSwap> swaps = rows("select work_day, off_day, basis from calendar.day_swap order by off_day").stream()
                .map(row -> new AddSwap(new DaySwap(day(row[0]), day(row[1])), (String) row[2]))
                .toList();
        return new CalendarData(holidays, swaps, hours());
    }

    private NavigableMap<Integer, WeekHours> hours() {
        Map<Integer, List<DayHours>> years = new TreeMap<>();
        for (Object[] row :
                rows("select year, opens, closes, break_from, break_to from calendar.hours order by year, weekday")) {
            years.computeIfAbsent(((Number) row[0]).intValue(), year -> new ArrayList<>())
                    .add(new DayHours(time(row[1]), time(row[2]), maybe(row[3]), maybe(row[4])));
        }
        NavigableMap<Integer, WeekHours> hours = new TreeMap<>();
        years.forEach((year, days) -> hours.put(year, new WeekHours(days)));
        return hours;
    }

    /** Number of the calendar's state; it grows with each change. */
    long version() {
        return version("select version from calendar.edition");
    }

    /**
     * The same, held until the transaction ends, so that changes follow one another. Refuses CAL-03 when the asker looked
     * at an older state; {@code -1} stands for "whatever it is".
     */
    long hold(long seen) {
        long version = version("select version from calendar.edition for update");
        if (seen >= 0 && seen != version) {
            throw new Refusal(CalendarRefusal.CHANGED_MEANWHILE);
        }
        return version;
    }

    private long version(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    /** Every day of a year that is not as the week says, by date. */
    List<DayRow> year(CalendarData data, int year) {
        List<DayRow> found = new ArrayList<>();
        for (AddHoliday one : data.holidays()) {
            DayRow.Kind kind = DayRow.Kind.valueOf(one.holiday().kind().name());
            found.add(new DayRow(one.holiday().day(), kind, one.name()));
        }
        for (AddSwap one : data.swaps()) {
            found.add(new DayRow(one.swap().workDay(), DayRow.Kind.WORKED, one.basis()));
            found.add(new DayRow(one.swap().offDay(), DayRow.Kind.SWAPPED, one.basis()));
        }
        data.days().moved().forEach(moved -> found.add(new DayRow(moved, DayRow.Kind.MOVED, "")));
        return found.stream()
                .filter(row -> row.day().getYear() == year)
                .sorted(Comparator.comparing(DayRow::day))
                .toList();
    }

    /** Writes what is different after a change, as the next state. */
    void write(CalendarData before, CalendarData after) {
        less(before.holidays(), after.holidays())
                .forEach(gone -> run(
                        "delete from calendar.holiday where day = ?1",
                        gone.holiday().day()));
        less(before.swaps(), after.swaps())
                .forEach(gone -> run(
                        "delete from calendar.day_swap where off_day = ?1",
                        gone.swap().offDay()));
        less(after.holidays(), before.holidays())
                .forEach(add -> run(
                        "insert into calendar.holiday (day, kind, name) values (?1, ?2, ?3)",
                        add.holiday().day(),
                        add.holiday().kind().name(),
                        add.name()));
        less(after.swaps(), before.swaps())
                .forEach(add -> run(
                        "insert into calendar.day_swap (work_day, off_day, basis) values (?1, ?2, ?3)",
                        add.swap().workDay(),
                        add.swap().offDay(),
                        add.basis()));
        after.hours().forEach((year, week) -> {
            if (!week.equals(before.hours().get(year))) {
                hours(year, week);
            }
        });
        run("update calendar.edition set version = version + 1");
    }

    private void hours(int year, WeekHours week) {
        run("delete from calendar.hours where year = ?1", year);
        for (int i = 0; i < WeekHours.DAYS; i++) {
            DayHours day = week.days().get(i);
            run(
                    "insert into calendar.hours (year, weekday, opens, closes, break_from, break_to) values (?1, ?2,"
                            + " cast(?3 as time), cast(?4 as time), cast(nullif(?5, '') as time), cast(nullif(?6, '') as time))",
                    year,
                    i + 1,
                    day.opens().toString(),
                    day.closes().toString(),
                    text(day.breakFrom()),
                    text(day.breakTo()));
        }
    }

    private void run(String statement, Object... values) {
        Query query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static <T> List<T> less(List<T> all, List<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static @Nullable LocalTime maybe(@Nullable Object column) {
        return column == null ? null : time(column);
    }

    private static LocalTime time(Object column) {
        return column instanceof Time time ? time.toLocalTime() : (LocalTime) column;
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
