package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.DayRow;
import kz.sirius.calendar.Holiday;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/** The days of a year that are not as the week says. */
@Named
@ViewScoped
public class CalendarScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Calendars calendars;

    @Inject
    CalendarPlan plan;

    @Inject
    Clock clock;

    private int year;
    private List<DayRow> days = List.of();
    private @Nullable LocalDate day;
    private String name = "";
    private String kind = Holiday.Kind.STATE.name();

    /** Reads the year as it is now; this year when the address names none. */
    public void load() {
        year = year < 2000 || year > 2100 ? Time.today(clock).getYear() : year;
        days = List.copyOf(calendars.year(year));
    }

    /** Looks what it would do to make that day ordinary again. */
    public void clear(DayRow row) {
        plan.look(new CalendarChange.Clear(row.day()));
    }

    /** Looks what a further holiday would do. */
    public void addHoliday() {
        LocalDate added = day;
        if (added != null) {
            plan.look(new CalendarChange.AddHoliday(new Holiday(added, Holiday.Kind.valueOf(kind)), name));
            day = null;
            name = "";
        }
    }

    /** The year without thousands apart. */
    public String getYearText() {
        return String.valueOf(year);
    }

    public List<DayRow> getDays() {
        return days;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
