package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.DayHours;
import kz.sirius.calendar.WeekHours;
import org.jspecify.annotations.Nullable;

/** The working hours of the year that the calendar shows. */
@Named
@ViewScoped
public class HoursScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Calendars calendars;

    @Inject
    CalendarScreen calendar;

    @Inject
    CalendarPlan plan;

    private List<Row> rows = List.of();

    /** The hours of one weekday, 1 for Monday, while they are typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int weekday;
        private @Nullable LocalTime opens;
        private @Nullable LocalTime closes;
        private @Nullable LocalTime breakFrom;
        private @Nullable LocalTime breakTo;

        Row(int weekday, DayHours hours) {
            this.weekday = weekday;
            this.opens = hours.opens();
            this.closes = hours.closes();
            this.breakFrom = hours.breakFrom();
            this.breakTo = hours.breakTo();
        }

        /** What was typed; refuses CAL-07. A field that must be filled is filled: the page sees to it. */
        DayHours hours() {
            LocalTime from = opens == null ? LocalTime.MIN : opens;
            return new DayHours(from, closes == null ? from : closes, breakFrom, breakTo);
        }

        public int getWeekday() {
            return weekday;
        }

        public @Nullable LocalTime getOpens() {
            return opens;
        }

        public void setOpens(@Nullable LocalTime opens) {
            this.opens = opens;
        }

        public @Nullable LocalTime getCloses() {
            return closes;
        }

        public void setCloses(@Nullable LocalTime closes) {
            this.closes = closes;
        }

        public @Nullable LocalTime getBreakFrom() {
            return breakFrom;
        }

        public void setBreakFrom(@Nullable LocalTime breakFrom) {
            this.breakFrom = breakFrom;
        }

        public @Nullable LocalTime getBreakTo() {
            return breakTo;
        }

        public void setBreakTo(@Nullable LocalTime breakTo) {
            this.breakTo = breakTo;
        }
    }

    /** Looks what other hours would do. */
    public void look() {
        plan.look(new CalendarChange.SetHours(
                calendar.getYear(), new WeekHours(rows.stream().map(Row::hours).toList())));
    }

    /** The five days. */
    public List<Row> getRows() {
        if (rows.isEmpty()) {
            WeekHours week = calendars.view(calendar.getYear()).hours();
            rows = IntStream.range(0, WeekHours.DAYS)
                    .mapToObj(i -> new Row(i + 1, week.days().get(i)))
                    .toList();
        }
        return rows;
    }
}
