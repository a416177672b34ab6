package kz.sirius.corrections;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.CalendarChanged;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.Deadlines;
import kz.sirius.common.Clause;

/** Computes the deadlines of open reports anew when the calendar changes, in the transaction of that change. */
@Stateless
@PermitAll
@Clause("R15")
public class RecountCorrections {

    @Inject
    CorrectionBook book;

    @Inject
    Calendars calendars;

    @Inject
    AuditTrail audit;

    /** Hears of the change. */
    public void recount(@Observes CalendarChanged changed) {
        Deadlines deadlines = calendars.deadlines();
        for (long id : book.open()) {
            Correction correction = book.toChange(id);
            if (correction.status().isOpen() && correction.recount(book.history(id), deadlines)) {
                audit.done("corrections.recount", "correction:" + id, null, null, null);
            }
        }
    }
}
