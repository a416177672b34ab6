package kz.sirius.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;

/** Adds a holiday or a swap, or takes one away. Deadlines of open requests follow. */
@Stateless
@Act("calendar.change")
@RolesAllowed("ADMINISTRATOR")
@Clause({"T2", "R15"})
public class ChangeCalendar {

    @Inject
    CalendarBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CalendarChanged> changed;

    /** Makes the change and tells of it in the same transaction. What stood on its days before is gone. */
    public void change(CalendarChange change) {
        if (change instanceof CalendarChange.AddHoliday add) {
            book.holiday(add.holiday(), add.name());
            done("day:" + add.holiday().day(), add.holiday().kind().name(), add.name());
        } else if (change instanceof CalendarChange.AddSwap add) {
            book.swap(add.swap(), add.basis());
            done("day:" + add.swap().offDay(), "SWAPPED:" + add.swap().workDay(), add.basis());
        } else if (change instanceof CalendarChange.Clear clear) {
            book.clear(clear.day());
            done("day:" + clear.day(), "ORDINARY", "");
        }
        changed.fire(new CalendarChanged());
    }

    private void done(String object, String to, String note) {
        audit.done("calendar.change", object, null, to, note);
    }
}
