package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.DeadlineMove;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;

/**
 * Computes the deadlines of open requests anew when the calendar changes, in the transaction of that change. Each request
 * is held before it is looked at: what was decided meanwhile stands, and does not stand in the way of the change. For a
 * preview it only says what would move, and holds nothing.
 */
@Stateless
@PermitAll
@Clause("R15")
public class RecountDeadlines {

    @Inject
    RequestBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DeadlineMoved> moved;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        Map<Long, List<RequestStep>> returns = changed.dryRun() ? book.returnsOfOpen() : Map.of();
        for (RequestBook.Running running : book.running()) {
            if (changed.dryRun()) {
                LocalDate received = Time.dateOf(running.submittedAt());
                List<RequestStep> history = returns.getOrDefault(running.id(), List.of());
                LocalDate due = changed.deadlines().due(received, RequestStep.pauses(history));
                say(changed, running.id(), running.dueOn(), due);
            } else {
                recount(running.id(), changed);
            }
        }
    }

    private void recount(long id, CalendarChanged changed) {
        Request request = book.toChange(id);
        LocalDate before = request.clockwork().dueOn();
        if (request.row().isRunning() && request.recount(book.history(id), changed.deadlines())) {
            LocalDate after = request.clockwork().dueOn();
            audit.done("requests.recount", "request:" + id, before.toString(), after.toString(), null);
            moved.fire(new DeadlineMoved(id));
            say(changed, id, before, after);
        }
        book.letGo(request);
    }

    private static void say(CalendarChanged changed, long id, LocalDate before, LocalDate after) {
        if (!after.equals(before)) {
            changed.moved(new DeadlineMove(DeadlineMove.What.REQUEST, id, before, after));
        }
    }
}
