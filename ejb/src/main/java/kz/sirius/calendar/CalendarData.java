package kz.sirius.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.sirius.calendar.CalendarChange.AddHoliday;
import kz.sirius.calendar.CalendarChange.AddSwap;
import kz.sirius.common.Refusal;

/** The calendar as the administrator keeps it; working days and hours follow from it. */
record CalendarData(List<AddHoliday> holidays, List<AddSwap> swaps, NavigableMap<Integer, WeekHours> hours) {

    /** First and last year of the calendar. */
    static final int FIRST = 2000;

    static final int LAST = 2100;

    CalendarData {
        holidays = List.copyOf(holidays);
        swaps = List.copyOf(swaps);
        hours = new TreeMap<>(hours);
    }

    WorkingDays days() {
        return WorkingDays.of(
                holidays.stream().map(AddHoliday::holiday).toList(),
                swaps.stream().map(AddSwap::swap).toList());
    }

    WorkingHours workingHours() {
        return new WorkingHours(
                hours,
                days(),
                swaps.stream().map(AddSwap::swap).collect(Collectors.toMap(DaySwap::workDay, DaySwap::offDay)));
    }

    /**
     * The calendar after a change.
     *
     * @throws Refusal CAL-04 when a day would stand in it twice, CAL-05 when a swap's day off is off anyway, CAL-06 when a
     *     year would have no working day, CAL-09 when a day lies in no year of the calendar
     */
    CalendarData with(CalendarChange change) {
        if (change instanceof CalendarChange.Clear clear) {
            return new CalendarData(
                    without(holidays, one -> one.holiday().day().equals(clear.day())),
                    without(swaps, one -> touches(one.swap(), clear.day())),
                    hours);
        }
        CalendarData after = added(change);
        after.check();
        return after;
    }

    private CalendarData added(CalendarChange change) {
        if (change instanceof AddHoliday add) {
            return new CalendarData(plus(holidays, List.of(add)), swaps, hours);
        }
        if (change instanceof AddSwap add) {
            return new CalendarData(holidays, plus(swaps, List.of(add)), hours);
        }
        if (change instanceof CalendarChange.SetHours set) {
            return new CalendarData(holidays, swaps, withHours(set.year(), set.hours()));
        }
        CalendarChange.ReplaceYear year = (CalendarChange.ReplaceYear) change;
        WeekHours week = year.hours();
        return new CalendarData(
                plus(without(holidays, one -> one.holiday().day().getYear() == year.year()), year.holidays()),
                plus(without(swaps, one -> one.swap().offDay().getYear() == year.year()), year.swaps()),
                week == null ? hours : withHours(year.year(), week));
    }

    private NavigableMap<Integer, WeekHours> withHours(int year, WeekHours week) {
        inRange(year);
        NavigableMap<Integer, WeekHours> after = new TreeMap<>(hours);
        after.put(year, week);
        return after;
    }

    private void check() {
        Set<LocalDate> seen = new HashSet<>();
        Set<Integer> years = new TreeSet<>();
        for (AddHoliday one : holidays) {
            once(seen, years, one.holiday().day());
        }
        for (AddSwap one : swaps) {
            once(seen, years, one.swap().workDay());
            once(seen, years, one.swap().offDay());
        }
        WorkingDays days = days();
        for (int year : years) {
            if (LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .noneMatch(days::isWorking)) {
                throw new Refusal(CalendarRefusal.NO_WORKING_DAY, String.valueOf(year));
            }
        }
        WorkingDays holidaysOnly =
                WorkingDays.of(holidays.stream().map(AddHoliday::holiday).toList(), List.of());
        for (AddSwap one : swaps) {
            if (!holidaysOnly.isWorking(one.swap().offDay())) {
                throw new Refusal(
                        CalendarRefusal.OFF_ANYWAY, one.swap().offDay().toString());
            }
        }
    }

    private static void once(Set<LocalDate> seen, Set<Integer> years, LocalDate day) {
        inRange(day.getYear());
        years.add(day.getYear());
        if (!seen.add(day)) {
            throw new Refusal(CalendarRefusal.DAY_TWICE, day.toString());
        }
    }

    private static void inRange(int year) {
        if (year < FIRST || year > LAST) {
            throw new Refusal(CalendarRefusal.NO_SUCH_YEAR, String.valueOf(FIRST), String.valueOf(LAST));
        }
    }

    private static boolean touches(DaySwap swap, LocalDate day) {
        return swap.workDay().equals(day) || swap.offDay().equals(day);
    }

    private static <T> List<T> without(List<T> all, Predicate<T> leave) {
        return all.stream().filter(leave.negate()).toList();
    }

    private static <T> List<T> plus(List<T> all, List<T> further) {
        List<T> together = new ArrayList<>(all);
        together.addAll(further);
        return together;
    }
}
