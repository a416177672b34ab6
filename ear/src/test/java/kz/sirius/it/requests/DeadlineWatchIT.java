package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.calendar.Holiday;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.WatchDeadlines;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DeadlineWatchIT {

    @Inject
    Steps steps;

    @Inject
    WatchDeadlines watch;

    @Inject
    RequestLists requests;

    @Inject
    ReturnRequest giveBack;

    @Inject
    ChangeCalendar change;

    @AfterEach
    void realTime() {
        MovedClock.reset();
        // No number may be taken before the last one: those of the future are of now.
        Sql.run("update registry.line set allotted_at = now(), allotted_on = current_date where allotted_at > now()");
    }

    @Test
    void reminderAndAlarmComeAtTheirMomentsAndOnceEach() {
        at("2027-03-01T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 0));
        assertEquals("2027-03-04", Sql.one("select due_on from requests.request where id = ?", request));

        at("2027-03-03T03:59:50Z");
        assertEquals(0, watched(request, "requests.remind"));
        at("2027-03-03T04:00:00Z");
        assertEquals(1, watched(request, "requests.remind"));
        assertEquals(1, watched(request, "requests.remind"));
        assertEquals(true, in(QueueFilter.Queue.NEAR, request));

        at("2027-03-04T18:59:50Z");
        assertEquals(0, watched(request, "requests.alarm"));
        at("2027-03-04T19:00:00Z");
        Callable<Integer> again = () -> As.system(() -> watch.watch());
        Together.from(8, Collections.nCopies(8, again));
        assertEquals(1, watched(request, "requests.alarm"));
        at("2027-03-09T19:00:00Z");
        assertEquals(1, watched(request, "requests.alarm"));
        assertEquals(1, watched(request, "requests.remind"));
        assertEquals(true, in(QueueFilter.Queue.OVER, request));
    }

    @Test
    void afterFourDaysOfDowntimeEachComesOnceInTheOrderOfTheirMoments() {
        at("2027-04-05T06:00:00Z");
        long first = steps.submitted(Learner.of("SPH", 1));
        at("2027-04-06T06:00:00Z");
        long second = steps.submitted(Learner.of("SPH", 2));
        at("2027-04-12T06:00:00Z");
        As.system(() -> watch.watch());
        As.system(() -> watch.watch());
        assertEquals(
                List.of(
                        "requests.remind request:" + first,
                        "requests.remind request:" + second,
                        "requests.alarm request:" + first,
                        "requests.alarm request:" + second),
                Sql.column(
                        "select act || ' ' || object from audit.entry where object in (?, ?)"
                                + " and act in ('requests.remind', 'requests.alarm') order by id",
                        "request:" + first,
                        "request:" + second));
    }

    @Test
    void whoHasTheRequestBeforeHimIsNotToldThatSomebodyChangedIt() {
        at("2027-06-07T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 6));
        long seen = steps.card(request).row().version();
        at("2027-06-14T06:00:00Z");
        assertEquals(1, watched(request, "requests.alarm"));
        As.user("registrar", () -> giveBack.giveBack(request, seen, "Себебі"));
        assertEquals("RETURNED", Steps.status(request));
    }

    @Test
    void theyComeOverTheChangeOfTheYear() {
        at("2026-12-30T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 3));
        assertEquals("2027-01-05", Sql.one("select due_on from requests.request where id = ?", request));
        at("2026-12-31T03:59:50Z");
        assertEquals(0, watched(request, "requests.remind"));
        at("2026-12-31T04:00:00Z");
        assertEquals(1, watched(request, "requests.remind"));
        at("2027-01-05T18:59:50Z");
        assertEquals(0, watched(request, "requests.alarm"));
        at("2027-01-05T19:00:00Z");
        assertEquals(1, watched(request, "requests.alarm"));
    }

    @Test
    void onAChangedCalendarTheyComeAtTheNewMomentsOnly() {
        LocalDate thursday = LocalDate.of(2027, 5, 20);
        at("2027-05-17T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 4));
        assertEquals("2027-05-20", Sql.one("select due_on from requests.request where id = ?", request));
        Holiday holiday = new Holiday(thursday, Holiday.Kind.STATE);
        As.user("admin", () -> change.change(new CalendarChange.AddHoliday(holiday, "Сынақ мерекесі"), -1));
        try {
            at("2027-05-20T19:00:00Z");
            assertEquals(0, watched(request, "requests.alarm"));
            at("2027-05-21T19:00:00Z");
            assertEquals(1, watched(request, "requests.alarm"));
            assertEquals(1, watched(request, "requests.remind"));
        } finally {
            As.user("admin", () -> change.change(new CalendarChange.Clear(thursday), -1));
        }
    }

    @Test
    void whatIsIssuedInTimeIsNeitherRemindedNorAlarmed() {
        at("2027-03-01T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 0));
        steps.signed("head", steps.approved(request));
        at("2027-03-20T06:00:00Z");
        assertEquals(0, watched(request, "requests.remind"));
        assertEquals(0, watched(request, "requests.alarm"));
    }

    @Test
    void aSubmissionLeavesTwoWakeUpsInPostgres() {
        at("2027-03-01T06:00:00Z");
        long before = timers();
        steps.submitted(Learner.of("SPH", 0));
        assertEquals(before + 2, timers());
    }

    private int watched(long request, String act) {
        As.system(() -> watch.watch());
        return Integer.parseInt(
                Sql.one("select count(*) from audit.entry where object = ? and act = ?", "request:" + request, act));
    }

    private boolean in(QueueFilter.Queue queue, long request) {
        return As.user(
                        "registrar",
                        () -> requests.page(new QueueFilter(queue, Learner.of("SPH", 0), null, null, null), 0, 100))
                .items()
                .stream()
                .map(RequestRow::id)
                .anyMatch(id -> id == request);
    }

    private static long timers() {
        return Long.parseLong(
                Sql.one("select count(*) from jboss_ejb_timer where timed_object_id like '%DeadlineTimer'"));
    }

    private static void at(String instant) {
        MovedClock.moveTo(Instant.parse(instant));
    }
}
