package kz.sirius.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.calendar.CalendarChange.AddHoliday;
import kz.sirius.calendar.CalendarChange.AddSwap;

/** A calendar of two years: one holiday, one swap, the hours that ship, and shorter ones in 2024. */
final class CalendarFixtures {

    static final DayHours USUAL =
            new DayHours(LocalTime.of(9, 0), LocalTime.of(18, 0), LocalTime.of(13, 0), LocalTime.of(14, 0));
    static final DayHours SHORT = new DayHours(LocalTime.of(10, 0), LocalTime.of(15, 0), null, null);

    private CalendarFixtures() {}

    static CalendarData data() {
        WeekHours usual = new WeekHours(Collections.nCopies(WeekHours.DAYS, USUAL));
        WeekHours wednesdayShort = new WeekHours(List.of(USUAL, USUAL, SHORT, USUAL, USUAL));
        return new CalendarData(
                List.of(holiday("2024-05-07", "Отан қорғаушы күні")),
                List.of(swap("2024-05-04", "2024-05-08")),
                new TreeMap<>(Map.of(2024, wednesdayShort, 2025, usual)));
    }

    static AddHoliday holiday(String day, String name) {
        return new AddHoliday(new Holiday(LocalDate.parse(day), Holiday.Kind.STATE), name);
    }

    static AddSwap swap(String work, String off) {
        return new AddSwap(new DaySwap(LocalDate.parse(work), LocalDate.parse(off)), "Қаулы № 1");
    }
}
