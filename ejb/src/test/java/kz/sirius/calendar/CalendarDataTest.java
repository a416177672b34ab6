package kz.sirius.calendar;

import static kz.sirius.calendar.CalendarFixtures.data;
import static kz.sirius.calendar.CalendarFixtures.holiday;
import static kz.sirius.calendar.CalendarFixtures.swap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import kz.sirius.calendar.CalendarChange.AddHoliday;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class CalendarDataTest {

    @Test
    void aDayStandsInTheCalendarOnce() {
        assertEquals("CAL-04 2024-05-07", refused(holiday("2024-05-07", "Тағы")));
        assertEquals("CAL-04 2024-05-04", refused(holiday("2024-05-04", "Сенбі")));
        assertEquals("CAL-04 2024-05-08", refused(swap("2024-05-11", "2024-05-08")));
    }

    @Test
    void aSwapTakesAWorkingDayForAWeekendDay() {
        assertEquals(
                "CAL-02",
                assertThrows(Refusal.class, () -> swap("2024-05-06", "2024-05-10"))
                        .code()
                        .code());
        assertEquals(
                "CAL-02",
                assertThrows(Refusal.class, () -> swap("2024-05-11", "2024-05-12"))
                        .code()
                        .code());
        // Sunday's holiday moves to Monday, which is off anyway
        CalendarData sunday = data().with(holiday("2024-06-16", "Сынақ"));
        Refusal refusal = assertThrows(Refusal.class, () -> sunday.with(swap("2024-06-22", "2024-06-17")));
        assertEquals("CAL-05", refusal.code().code());
    }

    @Test
    void aYearKeepsAWorkingDay() {
        List<AddHoliday> all = LocalDate.of(2030, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .map(day -> new AddHoliday(new Holiday(day, Holiday.Kind.RELIGIOUS), "Демалыс"))
                .toList();
        assertEquals("CAL-06 2030", refused(new CalendarChange.ReplaceYear(2030, all, List.of(), null)));
        List<AddHoliday> butOne = all.subList(0, all.size() - 1);
        assertEquals(
                true,
                data().with(new CalendarChange.ReplaceYear(2030, butOne, List.of(), null))
                        .days()
                        .isWorking(LocalDate.of(2030, 12, 31)));
    }

    @Test
    void aYearIsReplacedAsAWholeAndOthersStay() {
        CalendarData after = data().with(holiday("2025-03-21", "Наурыз"))
                .with(new CalendarChange.ReplaceYear(
                        2024, List.of(holiday("2024-01-01", "Жаңа жыл")), List.of(), null));
        assertEquals(
                List.of("2025-03-21", "2024-01-01"),
                after.holidays().stream()
                        .map(one -> one.holiday().day().toString())
                        .toList());
        assertEquals(List.of(), after.swaps());
        assertEquals(data().hours(), after.hours());
    }

    @Test
    void aClearedSwapGoesWithBothItsDays() {
        assertEquals(
                List.of(),
                data().with(new CalendarChange.Clear(LocalDate.of(2024, 5, 4))).swaps());
        assertEquals(
                List.of(),
                data().with(new CalendarChange.Clear(LocalDate.of(2024, 5, 8))).swaps());
    }

    @Test
    void hoursHoldUntilALaterYearHasItsOwn() {
        WeekHours shorter = new WeekHours(Collections.nCopies(WeekHours.DAYS, CalendarFixtures.SHORT));
        WorkingHours hours =
                data().with(new CalendarChange.SetHours(2027, shorter)).workingHours();
        assertEquals(CalendarFixtures.USUAL, hours.in(2026).days().get(0));
        assertEquals(CalendarFixtures.SHORT, hours.in(2031).days().get(0));
        assertEquals("CAL-09 2000", refused(new CalendarChange.SetHours(1999, shorter)));
    }

    private static String refused(CalendarChange change) {
        Refusal refusal = assertThrows(Refusal.class, () -> data().with(change));
        return refusal.code().code() + " " + refusal.arguments().get(0);
    }
}
