package kz.sirius.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.sirius.calendar.DeadlineMode;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.Holiday;
import kz.sirius.calendar.WorkingDays;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;

/** Requests for the tests. */
final class RequestFixtures {

    /** Three days, rolled forward, on a calendar with Independence Day only. */
    static final Deadlines DEADLINES = new Deadlines(
            DeadlineMode.CALENDAR_ROLL_FORWARD,
            3,
            WorkingDays.of(List.of(new Holiday(LocalDate.of(2026, 12, 16), Holiday.Kind.STATE)), List.of()));

    private RequestFixtures() {}

    /** A request that came in at noon of that day. */
    static Request submittedOn(String day) {
        return new Request(
                new Applicant("SGM-2024-001", "Қайратова Іңкәр", "SGM"), asked(), "v1", noon(day), DEADLINES);
    }

    static NewRequest asked() {
        return new NewRequest(
                DocumentKind.TRANSCRIPT,
                Period.all(),
                Language.KK,
                Delivery.ELECTRONIC,
                new NewRequest.Why(ReasonCode.EMPLOYMENT, " жұмысқа "),
                true,
                "key",
                false);
    }

    static Instant noon(String day) {
        return Time.at(LocalDate.parse(day), LocalTime.NOON);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
