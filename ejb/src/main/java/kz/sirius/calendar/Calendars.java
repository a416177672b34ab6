package kz.sirius.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the calendar and the rule for deadlines in force; known to everybody. */
@Stateless
@PermitAll
public class Calendars {

    @Inject
    CalendarBook book;

    /** The rule in force with the calendar of this moment. */
    public Deadlines deadlines() {
        return CalendarDesk.rule(book.data());
    }

    /** The measure of working time by the calendar of this moment. */
    public WorkingHours hours() {
        return book.data().workingHours();
    }

    /** Every day of a year that is not as the week says, by date. */
    public List<DayRow> year(int year) {
        return book.year(book.data(), year);
    }

    /** A year with its hours and the version of the calendar. */
    public CalendarView view(int year) {
        long version = book.version();
        CalendarData data = book.data();
        return new CalendarView(
                year, version, book.year(data, year), data.workingHours().in(year));
    }

    /** A year as a CSV file that {@link ReadCalendarFile} reads again; UTF-8 with a byte order mark. */
    public byte[] csv(int year) {
        return CalendarCsv.write(book.data(), year);
    }
}
