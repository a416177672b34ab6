package kz.sirius.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Setting;

/** Reads the calendar and the rule for deadlines in force; known to everybody. */
@Stateless
@PermitAll
public class Calendars {

    @Inject
    CalendarBook book;

    /** The rule in force with the calendar of this moment. */
    public Deadlines deadlines() {
        return new Deadlines(
                DeadlineMode.valueOf(Setting.DEADLINE_MODE.text()), Setting.SERVICE_DAYS.number(), book.days());
    }

    /** Every day of a year that is not as the week says, by date. */
    public List<DayRow> year(int year) {
        return book.year(year);
    }
}
