package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.Deadlines;
import kz.sirius.common.Clause;

/**
 * Computes the deadlines of open requests anew when the calendar changes, in the transaction of that change. Each request
 * is held before it is looked at: what was decided meanwhile stands, and does not stand in the way of the change.
 */
@Stateless
@PermitAll
@Clause("R15")
public class RecountDeadlines {

    @Inject
    RequestBook book;

    @Inject
    Calendars calendars;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DeadlineMoved> moved;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        Deadlines deadlines = calendars.deadlines();
        book.running().forEach(running -> recount(running.id(), deadlines));
    }

    private void recount(long id, Deadlines deadlines) {
        Request request = book.toChange(id);
        if (request.row().isRunning() && request.recount(book.history(id), deadlines)) {
            audit.done("requests.recount", "request:" + id, null, null, null);
            moved.fire(new DeadlineMoved(id));
        }
        book.letGo(request);
    }
}
