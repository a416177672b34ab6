package kz.sirius.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;

/**
 * Adds a holiday or a swap, takes one away, sets working hours, or brings a whole year in. Deadlines of open requests and
 * reports follow at once; {@link PreviewCalendar} tells before which of them.
 */
@Stateless
@Act("calendar.change")
@RolesAllowed("ADMINISTRATOR")
@Clause({"T2", "R15"})
public class ChangeCalendar {

    @Inject
    CalendarDesk desk;

    @Inject
    AuditTrail audit;

    /**
     * Makes the change as a whole and tells of it in the same transaction.
     *
     * @param seen version of the calendar that the asker looked at ({@link CalendarOutcome#version()}), or {@code -1} for
     *     whatever it is
     * @return what moved
     * @throws kz.sirius.common.Refusal CAL-03 when somebody else changed it since, CAL-04 when a day would stand in it twice,
     *     CAL-05, CAL-06 when a year would have no working day, CAL-09
     */
    public CalendarOutcome change(CalendarChange change, long seen) {
        CalendarOutcome outcome = desk.carryOut(change, seen);
        if (change instanceof CalendarChange.AddHoliday add) {
            done("day:" + add.holiday().day(), add.holiday().kind().name(), add.name());
        } else if (change instanceof CalendarChange.AddSwap add) {
            done("day:" + add.swap().offDay(), "SWAPPED:" + add.swap().workDay(), add.basis());
        } else if (change instanceof CalendarChange.Clear clear) {
            done("day:" + clear.day(), "ORDINARY", "");
        } else if (change instanceof CalendarChange.SetHours set) {
            done("year:" + set.year(), "HOURS", set.hours().text());
        } else if (change instanceof CalendarChange.ReplaceYear year) {
            int days = year.holidays().size() + 2 * year.swaps().size();
            done(
                    "year:" + year.year(),
                    "DAYS:" + days,
                    year.hours() == null ? "" : year.hours().text());
        }
        return outcome;
    }

    private void done(String object, String to, String note) {
        audit.done("calendar.change", object, null, to, note);
    }
}
