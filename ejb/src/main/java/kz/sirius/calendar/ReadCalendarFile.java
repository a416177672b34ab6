package kz.sirius.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/**
 * Reads a file that brings a year of the calendar and tells everything that is wrong with it, by line and column; nothing is
 * written. Columns: {@code type,day,off_day,name,opens,closes,break_from,break_to}. {@code type} is {@code STATE} or
 * {@code RELIGIOUS} (a holiday), {@code WORKED} (a weekend day that is worked, with the day off in its place) or
 * {@code HOURS} ({@code day} is then {@code MON} to {@code FRI}, each of them or none). Days are {@code YYYY-MM-DD}, times
 * {@code HH:MM}, both Asia/Almaty; UTF-8; {@code ,} or {@code ;} between the fields.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
@Clause({"T2", "R15"})
public class ReadCalendarFile {

    /** Bytes of the largest file. */
    public static final int LARGEST = 256 * 1024;

    @Inject
    CalendarBook book;

    /**
     * What the file asks for, all of it or nothing.
     *
     * @throws Refusal CAL-18 when it is larger than {@link #LARGEST}
     */
    public CalendarFile read(int year, byte[] content) {
        if (content.length > LARGEST) {
            throw new Refusal(CalendarRefusal.TOO_LARGE, String.valueOf(LARGEST / 1024));
        }
        CalendarFile file = new CalendarCsv(year).read(content);
        CalendarChange change = file.change();
        if (change == null) {
            return file;
        }
        try {
            book.data().with(change);
            return file;
        } catch (Refusal whole) {
            return new CalendarFile(List.of(CalendarFinding.of(0, null, "", whole)), null);
        }
    }
}
