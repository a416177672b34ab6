package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
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

    @AfterEach
    void realTime() {
        MovedClock.reset();
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
