package kz.sirius.requests;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.NoMoreTimeoutsException;
import jakarta.ejb.NoSuchObjectLocalException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.identity.Roles;

/**
 * Rings at a request's reminder and at its deadline. The wake-ups lie in PostgreSQL and survive a kill of the server;
 * what a
 * restored database has lost is set anew at the start. A sweep every five seconds gives what no wake-up gave.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@Lock(LockType.READ)
@Clause({"T2", "R16"})
public class DeadlineTimer {

    @Resource
    TimerService timers;

    @Inject
    RequestBook book;

    @Inject
    WatchDeadlines watch;

    @Inject
    Clock clock;

    /** Sets what a restored database has lost. */
    @PostConstruct
    void start() {
        rearm();
    }

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

    /** The sweep: a wake-up that rang while the database was away does not ring again by itself. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void sweep() {
        watch.watch();
    }

    /** Sets the wake-ups that are missing. */
    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void rearm() {
        Instant now = clock.instant();
        Set<String> set = set();
        for (RequestBook.Running request : book.running()) {
            for (Instant moment : moments(request.reminderAt(), request.dueAt())) {
                String info = info(request.id());
                if (moment.isAfter(now) && !set.contains(info + " " + moment.toEpochMilli())) {
                    wakeAt(info, moment);
                }
            }
        }
    }

    private Set<String> set() {
        Set<String> set = new HashSet<>();
        for (Timer timer : timers.getTimers()) {
            try {
                if (timer.isPersistent()) {
                    set.add(timer.getInfo() + " " + timer.getNextTimeout().getTime());
                }
            } catch (NoSuchObjectLocalException | NoMoreTimeoutsException e) {
                // It rings just now: nothing is missing.
                continue;
            }
        }
        return set;
    }

    private void wakeFor(long requestId) {
        Clockwork clockwork = book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .clockwork();
        moments(clockwork.reminderAt(), clockwork.dueAt()).forEach(moment -> wakeAt(info(requestId), moment));
    }

    private static List<Instant> moments(Instant reminderAt, Instant dueAt) {
        return List.of(reminderAt, dueAt.plusSeconds(1));
    }

    private void wakeAt(String info, Instant moment) {
        timers.createSingleActionTimer(Date.from(moment), new TimerConfig(info, true));
    }

    private static String info(long requestId) {
        return "request:" + requestId;
    }
}
