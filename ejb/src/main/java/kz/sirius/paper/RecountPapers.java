package kz.sirius.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.Deadlines;
import kz.sirius.common.Clause;
import kz.sirius.requests.DeadlineMoved;
import kz.sirius.requests.FrozenRequests;

/** Moves the deadlines of paper when the calendar changes: its own clocks, and those of the applications that it came with. */
@Stateless
@PermitAll
@Clause({"R15", "R33"})
public class RecountPapers {

    @Inject
    PaperBook book;

    @Inject
    Calendars calendars;

    @Inject
    FrozenRequests requests;

    @Inject
    AuditTrail audit;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        Deadlines deadlines = calendars.deadlines();
        for (long id : book.ownClocks()) {
            PaperVersion paper = book.toChange(id);
            if (paper.status().isWatched() && paper.recount(deadlines)) {
                audit.done("paper.recount", "paper:" + id, null, null, null);
            }
        }
    }

    /** Hears that an application's deadline moved; its trail says so. */
    public void moved(@Observes DeadlineMoved moved) {
        for (long id : book.withApplication(moved.requestId())) {
            book.toChange(id).follow(requests.clock(moved.requestId()));
        }
    }
}
