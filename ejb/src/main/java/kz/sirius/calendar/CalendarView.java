package kz.sirius.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * A year of the calendar.
 *
 * @param version of the whole calendar; whoever changes it says which he saw
 * @param days every day of it that is not as the week says, by date
 * @param hours its working hours
 */
public record CalendarView(int year, long version, List<DayRow> days, WeekHours hours) implements Serializable {

    /** Copies the days. */
    public CalendarView {
        days = List.copyOf(days);
    }
}
