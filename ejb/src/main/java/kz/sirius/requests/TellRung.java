package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Tells one step of the ladder of one request, once for a due day, whoever else is about to tell it at the same moment. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause("R16")
public class TellRung {

    @Inject
    RequestBook requests;

    @Inject
    LadderBook book;

    @Inject
    RequestDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RequestEscalated> escalated;

    /** Tells it if the request still runs and has reached the step; tells whether it did. */
    public boolean tell(long requestId, Rung rung, WorkingHours hours) {
        Instant now = desk.now();
        Request request = requests.toChange(requestId);
        LocalDate due = request.clockwork().dueOn();
        if (!request.status().isWatched()
                || now.isBefore(rung.at(due, hours))
                || !book.first(requestId, rung, due, now)) {
            return false;
        }
        audit.done("requests.escalate", "request:" + requestId, null, rung.key(), null);
        escalated.fire(new RequestEscalated(
                requestId,
                rung,
                request.applicant().unitCode(),
                request.status().heldBy(),
                due));
        return true;
    }
}
