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
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.identity.Roles;

/**
 * Rings at the steps of the escalation ladder. One wake-up for each moment lies in PostgreSQL and survives a kill of the
 * server; every fifteen minutes those of new due days, a changed ladder or calendar are set. A sweep every twenty seconds
 * tells what no wake-up told.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@Lock(LockType.READ)
@Clause("R16")
public class LadderTimer {

    private static final String INFO = "ladder";

    @Resource
    TimerService timers;

    @Inject
    WatchLadder watch;

    /** Sets what is missing. */
    @PostConstruct
    void start() {
        rearm();
    }

    /** A wake-up. */
    @Timeout
    public void ring() {
        watch.watch();
    }

    /** The sweep. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void sweep() {
        watch.watch();
    }

    /** Sets the wake-ups that are missing; one that is no longer needed rings in vain. */
    @Schedule(hour = "*", minute = "5/15", persistent = false)
    public void rearm() {
        Set<Long> set = set();
        for (Instant moment : watch.moments()) {
            if (!set.contains(moment.toEpochMilli())) {
                timers.createSingleActionTimer(Date.from(moment), new TimerConfig(INFO, true));
            }
        }
    }

    private Set<Long> set() {
        Set<Long> set = new HashSet<>();
        for (Timer timer : timers.getTimers()) {
            try {
                if (timer.isPersistent()) {
                    set.add(timer.getNextTimeout().getTime());
                }
            } catch (NoSuchObjectLocalException | NoMoreTimeoutsException e) {
                // It rings just now: nothing is missing.
                continue;
            }
        }
        return set;
    }
}
