package kz.sirius.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.calendar.DayHours;
import kz.sirius.calendar.WeekHours;
import kz.sirius.calendar.WorkingDays;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moments computed by hand: due on Monday 2026-11-30; 09:00–18:00 with a break from 13:00 to 14:00. */
class RungTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    static final WorkingHours HOURS = new WorkingHours(
            new TreeMap<>(Map.of(
                    2026,
                    new WeekHours(Collections.nCopies(
                            WeekHours.DAYS,
                            new DayHours(
                                    LocalTime.of(9, 0),
                                    LocalTime.of(18, 0),
                                    LocalTime.of(13, 0),
                                    LocalTime.of(14, 0)))))),
            WorkingDays.of(List.of(), List.of()),
            Map.of());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "BEFORE, 1, DAYS, 2026-11-27T09:00",
        "BEFORE, 3, DAYS, 2026-11-25T09:00",
        "AFTER, 0, DAYS, 2026-12-01T00:00",
        "AFTER, 2, DAYS, 2026-12-02T09:00",
        "BEFORE, 3, HOURS, 2026-11-30T15:00",
        "BEFORE, 10, HOURS, 2026-11-27T16:00",
        "AFTER, 2, HOURS, 2026-12-01T11:00"
    })
    void aStepHasItsMoment(Rung.Side side, int amount, Rung.Unit unit, LocalDateTime moment) {
        Rung rung = new Rung(Rung.Who.HOLDER, Rung.How.PAGE, side, amount, unit);
        assertEquals(moment.atZone(Time.ALMATY).toInstant(), rung.at(DUE, HOURS));
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 0, DAYS", "BEFORE, 31, DAYS", "AFTER, 31, DAYS", "AFTER, 0, HOURS", "BEFORE, 81, HOURS"})
    void whatIsTooNearOrTooFarIsRefused(Rung.Side side, int amount, Rung.Unit unit) {
        assertEquals(
                "REQ-61",
                assertThrows(Refusal.class, () -> new Rung(Rung.Who.HOLDER, Rung.How.PAGE, side, amount, unit))
                        .code()
                        .code());
    }

    @Test
    void stepsArePutInOrderAndStandOnce() {
        Rung breach = new Rung(Rung.Who.HOLDER, Rung.How.PAGE, Rung.Side.AFTER, 0, Rung.Unit.DAYS);
        Rung near = new Rung(Rung.Who.UNIT_HEAD, Rung.How.MAIL, Rung.Side.BEFORE, 4, Rung.Unit.HOURS);
        Rung early = new Rung(Rung.Who.HOLDER, Rung.How.PAGE, Rung.Side.BEFORE, 1, Rung.Unit.DAYS);
        assertEquals(List.of(early, near, breach), EscalationLadder.ordered(List.of(breach, early, near), HOURS));
        assertEquals("REQ-60", code(List.of(near, early, near)));
        List<Rung> many = java.util.stream.IntStream.rangeClosed(1, 13)
                .mapToObj(i -> new Rung(Rung.Who.HOLDER, Rung.How.PAGE, Rung.Side.AFTER, i, Rung.Unit.DAYS))
                .toList();
        assertEquals("REQ-63", code(many));
    }

    private static String code(List<Rung> rungs) {
        return assertThrows(Refusal.class, () -> EscalationLadder.ordered(rungs, HOURS))
                .code()
                .code();
    }
}
