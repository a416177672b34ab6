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

/** Computes the deadlines of open requests anew when the calendar changes, in the transaction of that change. */
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
        for (Request request : book.running()) {
            if (request.recount(book.history(request.id()), deadlines)) {
                audit.done("requests.recount", "request:" + request.id(), null, null, null);
                moved.fire(new DeadlineMoved(request.id()));
            }
        }
    }
}
