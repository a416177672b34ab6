package kz.sirius.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures computed by hand; 09:00 to 18:00 with a break from 13:00 to 14:00, times of Almaty. */
class WorkingHoursTest {

    private static final WorkingHours HOURS = CalendarFixtures.data().workingHours();

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        // Monday 3 h + 4 h, Tuesday 2 h
        "2026-11-23T10:00, 2026-11-24T11:00, PT9H",
        // over a weekend
        "2026-11-27T17:30, 2026-11-30T09:15, PT45M",
        // within the break, before the opening, after the closing, on a Sunday
        "2026-11-23T13:10, 2026-11-23T13:50, PT0S",
        "2026-11-23T07:00, 2026-11-23T09:00, PT0S",
        "2026-11-23T18:00, 2026-11-24T09:00, PT0S",
        "2026-11-29T08:00, 2026-11-29T20:00, PT0S",
        // exact to the second
        "2026-11-23T09:00, 2026-11-23T09:00:59, PT59S",
        // backwards
        "2026-11-24T11:00, 2026-11-23T10:00, PT0S",
        // Saturday 4 May 2024 is worked for Wednesday 8 May and has its 5 h; Monday 8 h; Tuesday is a holiday
        "2024-05-04T00:00, 2024-05-08T23:59, PT13H",
        // 2023 has no hours of its own: those of 2024, the first
        "2023-11-22T09:00, 2023-11-22T18:00, PT5H"
    })
    void onlyWorkedTimeCounts(LocalDateTime from, LocalDateTime to, Duration worked) {
        assertEquals(worked, HOURS.between(at(from), at(to)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2026-11-27T17:30, PT1H, 2026-11-30T09:30",
        "2026-11-23T12:30, PT1H, 2026-11-23T14:30",
        "2026-11-23T12:30, PT30M, 2026-11-23T13:00",
        "2026-11-23T09:00, PT8H, 2026-11-23T18:00",
        "2026-11-23T09:00, PT17H, 2026-11-25T10:00",
        "2026-11-28T12:00, PT2H, 2026-11-30T11:00"
    })
    void workingTimeIsAdded(LocalDateTime from, Duration time, LocalDateTime reached) {
        assertEquals(at(reached), HOURS.plus(at(from), time));
    }

    @ParameterizedTest(name = "{0} less {1}")
    @CsvSource({
        "2026-11-26T23:59:59, PT2H, 2026-11-26T16:00",
        "2026-11-26T23:59:59, PT5H, 2026-11-26T12:00",
        "2026-11-26T23:59:59, PT8H, 2026-11-26T09:00",
        "2026-11-26T23:59:59, PT12H, 2026-11-25T13:00",
        "2026-11-30T08:00, PT1H, 2026-11-27T17:00",
        "2026-11-29T12:00, PT1H, 2026-11-27T17:00"
    })
    void workingTimeIsTakenAway(LocalDateTime until, Duration time, LocalDateTime reached) {
        assertEquals(at(reached), HOURS.minus(at(until), time));
    }

    @Test
    void hoursThatDoNotFitTogetherAreRefused() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime six = LocalTime.of(18, 0);
        assertEquals("CAL-07", code(six, nine, null, null));
        assertEquals("CAL-07", code(nine, nine, null, null));
        assertEquals("CAL-07", code(nine, six, LocalTime.of(13, 0), null));
        assertEquals("CAL-07", code(nine, six, LocalTime.of(8, 0), LocalTime.of(10, 0)));
        assertEquals("CAL-07", code(nine, six, LocalTime.of(17, 0), six));
    }

    private static String code(LocalTime opens, LocalTime closes, LocalTime from, LocalTime to) {
        return assertThrows(Refusal.class, () -> new DayHours(opens, closes, from, to))
                .code()
                .code();
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(Time.ALMATY).toInstant();
    }
}
