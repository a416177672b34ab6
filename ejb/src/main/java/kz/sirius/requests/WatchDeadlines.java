package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Gives the reminders and alarms that are due by the request table, each once per request, the longest due first. A
 * timer is only a wake-up: it may ring late, twice or not at all.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@Clause({"T2", "R16"})
public class WatchDeadlines {

    @Inject
    RequestBook book;

    @Inject
    RequestDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DeadlineReached> reached;

    /** Gives what is due now; tells how many it gave. */
    public int watch() {
        Instant now = desk.now();
        int given = 0;
        for (long id : book.dueAt(now)) {
            Request request = book.toChange(id);
            Clockwork clockwork = request.clockwork();
            if (!request.status().isWatched()) {
                continue;
            }
            if (clockwork.alarmDue(now)) {
                clockwork.alarmed(now);
                tell(id, true);
                given++;
            } else if (clockwork.reminderDue(now)) {
                clockwork.reminded(now);
                tell(id, false);
                given++;
            }
        }
        return given;
    }

    private void tell(long id, boolean breached) {
        audit.done(breached ? "requests.alarm" : "requests.remind", "request:" + id, null, null, null);
        reached.fire(new DeadlineReached(id, breached));
    }
}
