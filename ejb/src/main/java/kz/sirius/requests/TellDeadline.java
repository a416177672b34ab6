package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Gives one reminder or alarm of a request, once and never again, whoever else is about to give it at the same moment. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"T2", "R16"})
public class TellDeadline {

    @Inject
    RequestBook book;

    @Inject
    RequestDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DeadlineReached> reached;

    /** Gives it if it is still due; tells whether it did. */
    public boolean tell(long requestId, boolean breached) {
        Instant now = desk.now();
        Request request = book.toChange(requestId);
        Clockwork clockwork = request.clockwork();
        if (!request.row().isWatched() || !(breached ? clockwork.alarmDue(now) : clockwork.reminderDue(now))) {
            return false;
        }
        if (breached) {
            clockwork.alarmed(now);
        } else {
            clockwork.reminded(now);
        }
        audit.done(breached ? "requests.alarm" : "requests.remind", "request:" + requestId, null, null, null);
        reached.fire(new DeadlineReached(requestId, breached));
        return true;
    }
}
