package kz.sirius.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.DeadlineMove;
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
    FrozenRequests requests;

    @Inject
    AuditTrail audit;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        for (long id : book.ownClocks()) {
            if (changed.dryRun()) {
                book.find(id)
                        .ifPresent(paper -> say(changed, id, paper.clock().dueOn(), paper.dueBy(changed.deadlines())));
            } else {
                recount(id, changed);
            }
        }
    }

    private void recount(long id, CalendarChanged changed) {
        PaperVersion paper = book.toChange(id);
        LocalDate before = paper.clock().dueOn();
        if (paper.status().isWatched() && paper.recount(changed.deadlines())) {
            LocalDate after = paper.clock().dueOn();
            audit.done("paper.recount", "paper:" + id, before.toString(), after.toString(), null);
            say(changed, id, before, after);
        }
    }

    private static void say(CalendarChanged changed, long id, LocalDate before, LocalDate after) {
        if (!after.equals(before)) {
            changed.moved(new DeadlineMove(DeadlineMove.What.PAPER, id, before, after));
        }
    }

    /** Hears that an application's deadline moved; its trail says so. */
    public void moved(@Observes DeadlineMoved moved) {
        for (long id : book.withApplication(moved.requestId())) {
            book.toChange(id).follow(requests.clock(moved.requestId()));
        }
    }
}
