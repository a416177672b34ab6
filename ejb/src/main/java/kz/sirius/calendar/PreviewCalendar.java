package kz.sirius.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;

/**
 * Tells which due days a change of the calendar would move, before it is made: the change is carried out as
 * {@link ChangeCalendar} does it, and nothing is written or held.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
@Clause({"T2", "R15"})
public class PreviewCalendar {

    @Inject
    CalendarDesk desk;

    /** What would move, and the version of the calendar for which that holds. Refuses what the change itself would. */
    public CalendarOutcome preview(CalendarChange change) {
        return desk.look(change);
    }
}
