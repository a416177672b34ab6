package kz.sirius.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.sirius.common.Time;
import org.junit.jupiter.api.Test;

/** Figures computed by hand. */
class ServiceTallyTest {

    private static final Instant NOW = at("2026-12-31T12:00");

    @Test
    void whatTheLearnerHeldIsNotTheOfficesTime() {
        // Mon 23 Nov 10:00 received; 12:00 returned (2 h); Tue 10:00 answered (1 h + 4 h + 1 h = 6 h with the learner);
        // 11:30 approved (1.5 h), 11:36 before the signer (0.1 h), Wed 09:30 issued (1.4 h + 4 h + 0.5 h = 5.9 h).
        ServiceCase one = ServiceCase.of(
                facts("2026-11-23T10:00", "2026-11-27T23:59:59", RequestStatus.ISSUED),
                List.of(
                        step("2026-11-23T10:00", RequestStatus.SUBMITTED),
                        step("2026-11-23T12:00", RequestStatus.RETURNED),
                        step("2026-11-24T10:00", RequestStatus.SUBMITTED),
                        step("2026-11-24T11:30", RequestStatus.APPROVED),
                        step("2026-11-24T11:36", RequestStatus.IN_SIGNING),
                        step("2026-11-25T09:30", RequestStatus.ISSUED)),
                RungTest.HOURS,
                NOW);
        assertEquals(ServiceCase.Outcome.ON_TIME, one.outcome());
        ServiceTally tally = new ServiceTally();
        tally.add(one);
        ServiceFigures figures = tally.figures(one.month(), one.unit());
        assertEquals(YearMonth.of(2026, 11), figures.month());
        assertEquals(new BigDecimal("9.5"), figures.median());
        assertEquals(new BigDecimal("9.5"), figures.p95());
        assertEquals(
                new ServiceFigures.Waits(new BigDecimal("6.0"), new BigDecimal("3.6"), new BigDecimal("5.9")),
                figures.waits());
        assertEquals(new BigDecimal("100.0"), figures.share());
    }

    @Test
    void percentilesAreByNearestRank() {
        ServiceTally tally = new ServiceTally();
        for (int minutes = 20; minutes >= 1; minutes--) {
            String end = "2026-11-23T09:%02d".formatted(minutes * 2);
            tally.add(issued("2026-11-23T09:00", end, "2026-11-26T23:59:59"));
        }
        ServiceFigures figures = tally.figures(null, "");
        // 20 values 2, 4 … 40 minutes: rank 10 is 20 minutes, rank 19 is 38 minutes = 0.6333 h
        assertEquals(new BigDecimal("0.3"), figures.median());
        assertEquals(new BigDecimal("0.6"), figures.p95());
        tally.add(issued("2026-11-23T09:00", "2026-11-23T18:00", "2026-11-26T23:59:59"));
        // 21 values: rank 11 is 22 minutes = 0.3667 h, rank 20 is 40 minutes = 0.6667 h
        figures = tally.figures(null, "");
        assertEquals(new BigDecimal("0.4"), figures.median());
        assertEquals(new BigDecimal("0.7"), figures.p95());
    }

    @Test
    void theShareIsOfThoseInTimeAndLate() {
        ServiceTally tally = new ServiceTally();
        tally.add(issued("2026-11-23T09:00", "2026-11-24T09:00", "2026-11-26T23:59:59"));
        tally.add(issued("2026-11-23T09:00", "2026-11-26T23:59:59", "2026-11-26T23:59:59"));
        tally.add(issued("2026-11-23T09:00", "2026-11-27T00:00", "2026-11-26T23:59:59"));
        tally.add(open("2026-11-26T23:59:59", RequestStatus.IN_SIGNING)); // late
        tally.add(open("2026-11-26T23:59:59", RequestStatus.RETURNED)); // the clock stands still
        tally.add(open("2027-01-05T23:59:59", RequestStatus.SUBMITTED)); // still in time
        tally.add(open("2026-11-26T23:59:59", RequestStatus.WITHDRAWN));
        ServiceFigures figures = tally.figures(null, "");
        assertEquals(7, figures.received());
        assertEquals(3, figures.issued());
        assertEquals(2, figures.onTime());
        assertEquals(2, figures.late());
        assertEquals(new BigDecimal("50.0"), figures.share());
    }

    @Test
    void withoutRequestsThereAreNoFigures() {
        ServiceFigures figures = new ServiceTally().figures(YearMonth.of(2026, 8), "");
        assertEquals(0, figures.received());
        assertNull(figures.share());
        assertNull(figures.median());
        assertNull(figures.p95());
        assertNull(figures.waits());
    }

    private static ServiceCase issued(String from, String to, String due) {
        return ServiceCase.of(
                facts(from, due, RequestStatus.ISSUED),
                List.of(step(from, RequestStatus.SUBMITTED), step(to, RequestStatus.ISSUED)),
                RungTest.HOURS,
                NOW);
    }

    private static ServiceCase open(String due, RequestStatus status) {
        String from = "2026-11-23T09:00";
        return ServiceCase.of(
                facts(from, due, status), List.of(step(from, RequestStatus.SUBMITTED)), RungTest.HOURS, NOW);
    }

    private static ServiceCase.Facts facts(String received, String due, RequestStatus status) {
        return new ServiceCase.Facts("SGM", at(received), at(due), status);
    }

    private static ServiceCase.Step step(String at, RequestStatus to) {
        return new ServiceCase.Step(at(at), to);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(Time.ALMATY).toInstant();
    }
}
