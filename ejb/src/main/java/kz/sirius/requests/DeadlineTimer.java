package kz.sirius.requests;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Date;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/**
 * Rings at a request's reminder and at its deadline. The wake-ups lie in PostgreSQL and survive a kill of the server;
 * a sweep every five minutes catches what was re-dated meanwhile.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Lock(LockType.READ)
@Clause({"T2", "R16"})
public class DeadlineTimer {

    @Resource
    TimerService timers;

    @Inject
    RequestBook book;

    @Inject
    WatchDeadlines watch;

    /** Sets the two wake-ups of a request that came in, in the transaction of its submission. */
    public void arm(@Observes RequestSubmitted submitted) {
        wakeFor(submitted.requestId());
    }

    /** Sets them anew when the calendar moved the deadline; the old ones ring in vain. */
    public void moved(@Observes DeadlineMoved moved) {
        wakeFor(moved.requestId());
    }

    /** A wake-up. */
    @Timeout
    public void ring() {
        watch.watch();
    }

    /** The sweep. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void sweep() {
        watch.watch();
    }

    private void wakeFor(long requestId) {
        Clockwork clockwork = book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .clockwork();
        TimerConfig kept = new TimerConfig("request:" + requestId, true);
        timers.createSingleActionTimer(Date.from(clockwork.reminderAt()), kept);
        timers.createSingleActionTimer(Date.from(clockwork.dueAt().plusSeconds(1)), kept);
    }
}
