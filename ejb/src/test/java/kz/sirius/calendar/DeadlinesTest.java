package kz.sirius.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the rules, on the calendar that ships. */
class DeadlinesTest {

    private static final WorkingDays DAYS = shipped();

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2025-01-04, 2025-01-08, 2025-01-07, 2025-01-08",
        "2025-03-19, 2025-03-27, 2025-03-22, 2025-03-26",
        "2026-03-20, 2026-03-30, 2026-03-23, 2026-03-26",
        "2026-05-06, 2026-05-13, 2026-05-09, 2026-05-12",
        "2026-05-25, 2026-05-29, 2026-05-28, 2026-05-28",
        "2026-08-28, 2026-09-02, 2026-08-31, 2026-08-31",
        "2026-10-22, 2026-10-28, 2026-10-25, 2026-10-27",
        "2026-12-10, 2026-12-15, 2026-12-13, 2026-12-14",
        "2026-12-14, 2026-12-18, 2026-12-17, 2026-12-17",
        "2026-12-30, 2027-01-06, 2027-01-02, 2027-01-05",
        "2027-03-12, 2027-03-18, 2027-03-15, 2027-03-16",
        "2027-05-06, 2027-05-13, 2027-05-09, 2027-05-11"
    })
    void threeDaysAreCountedByTheMode(LocalDate received, LocalDate working, LocalDate calendar, LocalDate rolled) {
        assertEquals(working, by(DeadlineMode.WORKING_DAYS).due(received));
        assertEquals(calendar, by(DeadlineMode.CALENDAR_DAYS).due(received));
        assertEquals(rolled, by(DeadlineMode.CALENDAR_ROLL_FORWARD).due(received));
    }

    @ParameterizedTest(name = "{0}: received {1}, returned {3}, answered {4}")
    @CsvSource({
        "CALENDAR_ROLL_FORWARD, 2026-11-16, 2026-11-19, 2026-11-17, 2026-11-20, 2026-11-23",
        "CALENDAR_ROLL_FORWARD, 2026-11-16, 2026-11-19, 2026-11-19, 2026-11-20, 2026-11-23",
        "WORKING_DAYS, 2026-03-20, 2026-03-30, 2026-03-26, 2026-05-05, 2026-05-08"
    })
    void aReturnStopsTheClockAndTheAnswerStartsItAgain(
            DeadlineMode mode,
            LocalDate received,
            LocalDate due,
            LocalDate returned,
            LocalDate answered,
            LocalDate resumed) {
        assertEquals(due, by(mode).due(received));
        assertEquals(resumed, by(mode).resumed(due, returned, answered));
    }

    @Test
    void anAnswerAfterALateReturnLeavesTheNextWorkingDayAtLeast() {
        LocalDate due = LocalDate.of(2026, 11, 19);
        assertEquals(
                LocalDate.of(2026, 11, 24),
                by(DeadlineMode.CALENDAR_DAYS).resumed(due, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theReminderComesOnTheLastWorkingDayBeforeTheDueDay() {
        assertEquals(LocalDate.of(2026, 11, 20), by(DeadlineMode.WORKING_DAYS).reminderDay(LocalDate.of(2026, 11, 23)));
        assertEquals(LocalDate.of(2026, 3, 20), by(DeadlineMode.WORKING_DAYS).reminderDay(LocalDate.of(2026, 3, 26)));
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2025, 246", "2026, 247", "2027, 247"})
    void aYearHasAsManyWorkingDaysAsPublished(int year, int count) {
        assertEquals(count, DAYS.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025, 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
        "2026, 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
        "2027, 01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16"
    })
    void theWeekdaysOffFollowFromHolidaysAndSwaps(int year, String expected) {
        LocalDate first = LocalDate.of(year, 1, 1);
        String off = first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !DAYS.isWorking(day))
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));
        assertEquals(expected, off);
    }

    @Test
    void onlyASwappedWeekendDayIsWorked() {
        assertEquals(Set.of(LocalDate.of(2024, 5, 4), LocalDate.of(2025, 1, 5)), DAYS.workedWeekends());
        assertTrue(DAYS.isWorking(LocalDate.of(2025, 1, 5)));
        assertFalse(DAYS.isWorking(LocalDate.of(2025, 1, 4)));
        assertTrue(DAYS.isWorking(LocalDate.of(2026, 8, 31)));
        assertFalse(DAYS.isWorking(LocalDate.of(2025, 9, 1)));
    }

    @Test
    void aReligiousHolidayOnAWeekendMovesNowhere() {
        LocalDate sunday = LocalDate.of(2024, 1, 7);
        WorkingDays religious = WorkingDays.of(List.of(new Holiday(sunday, Holiday.Kind.RELIGIOUS)), List.of());
        WorkingDays state = WorkingDays.of(List.of(new Holiday(sunday, Holiday.Kind.STATE)), List.of());
        assertTrue(religious.isWorking(sunday.plusDays(1)));
        assertFalse(state.isWorking(sunday.plusDays(1)));
    }

    private static Deadlines by(DeadlineMode mode) {
        return new Deadlines(mode, 3, DAYS);
    }

    /** Reads the days out of the migration that ships them. */
    private static WorkingDays shipped() {
        try (InputStream in = DeadlinesTest.class.getResourceAsStream("/db/migration/V0020__calendar_days.sql")) {
            String sql = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Holiday> holidays = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '([A-Z]+)'")
                    .matcher(sql)
                    .results()
                    .map(row -> new Holiday(LocalDate.parse(row.group(1)), Holiday.Kind.valueOf(row.group(2))))
                    .toList();
            List<DaySwap> swaps = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(\\d{4}-\\d\\d-\\d\\d)'")
                    .matcher(sql)
                    .results()
                    .map(row -> new DaySwap(LocalDate.parse(row.group(1)), LocalDate.parse(row.group(2))))
                    .toList();
            return WorkingDays.of(holidays, swaps);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
