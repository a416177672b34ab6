package kz.sirius.corrections;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.DeadlineMove;
import kz.sirius.common.Clause;

/**
 * Computes the deadlines of open reports anew when the calendar changes, in the transaction of that change; for a preview
 * it only says what would move, and holds nothing.
 */
@Stateless
@PermitAll
@Clause("R15")
public class RecountCorrections {

    @Inject
    CorrectionBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CorrectionDeadlineMoved> moved;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        for (long id : book.open()) {
            if (changed.dryRun()) {
                book.find(id).ifPresent(open -> {
                    LocalDate before = open.clock().dueOn();
                    say(changed, id, before, open.dueBy(book.history(id), changed.deadlines()));
                });
            } else {
                recount(id, changed);
            }
        }
    }

    private void recount(long id, CalendarChanged changed) {
        Correction correction = book.toChange(id);
        LocalDate before = correction.clock().dueOn();
        if (correction.status().isOpen() && correction.recount(book.history(id), changed.deadlines())) {
            LocalDate after = correction.clock().dueOn();
            audit.done("corrections.recount", "correction:" + id, before.toString(), after.toString(), null);
            moved.fire(new CorrectionDeadlineMoved(id, correction.studentNo(), after));
            say(changed, id, before, after);
        }
    }

    private static void say(CalendarChanged changed, long id, LocalDate before, LocalDate after) {
        if (!after.equals(before)) {
            changed.moved(new DeadlineMove(DeadlineMove.What.CORRECTION, id, before, after));
        }
    }
}
