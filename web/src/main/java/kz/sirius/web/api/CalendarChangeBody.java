package kz.sirius.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Objects;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.DayHours;
import kz.sirius.calendar.DaySwap;
import kz.sirius.calendar.Holiday;
import kz.sirius.calendar.WeekHours;
import kz.sirius.calls.CallRefusal;
import org.jspecify.annotations.Nullable;

/**
 * One change of the calendar.
 *
 * @param change what is changed; it tells which of the others are read
 * @param version the version that the caller saw, or null for whatever it is
 */
record CalendarChangeBody(
        @Needed @Nullable Kind change,
        @Nullable String day,
        @Nullable String offDay,
        @Nullable String name,
        @Nullable Integer year,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String breakFrom,
        @Nullable String breakTo,
        @Nullable Integer version) {

    /** What is changed. */
    enum Kind {
        /** A state holiday comes: {@code day}, {@code name}. */
        STATE,
        /** A religious holiday comes: {@code day}, {@code name}. */
        RELIGIOUS,
        /** A weekend day is worked: {@code day}, {@code offDay}, {@code name}. */
        WORKED,
        /** A day is again as the week says: {@code day}. */
        CLEAR,
        /** The same hours on all five days: {@code year}, {@code opens}, {@code closes}, the break. */
        HOURS
    }

    CalendarChange asked() {
        String why = Objects.requireNonNullElse(name, "");
        return switch (Objects.requireNonNull(change)) {
            case STATE -> new CalendarChange.AddHoliday(new Holiday(needed("day", day), Holiday.Kind.STATE), why);
            case RELIGIOUS ->
                new CalendarChange.AddHoliday(new Holiday(needed("day", day), Holiday.Kind.RELIGIOUS), why);
            case WORKED -> new CalendarChange.AddSwap(new DaySwap(needed("day", day), needed("offDay", offDay)), why);
            case CLEAR -> new CalendarChange.Clear(needed("day", day));
            case HOURS ->
                new CalendarChange.SetHours(
                        Params.year(year == null ? null : String.valueOf(year)),
                        new WeekHours(Collections.nCopies(WeekHours.DAYS, hours())));
        };
    }

    private DayHours hours() {
        LocalTime from = Params.time("opens", opens);
        LocalTime to = Params.time("closes", closes);
        if (from == null || to == null) {
            throw new BadInput(from == null ? "opens" : "closes", CallRefusal.FIELD_MISSING);
        }
        return new DayHours(from, to, Params.time("breakFrom", breakFrom), Params.time("breakTo", breakTo));
    }

    private static LocalDate needed(String field, @Nullable String given) {
        LocalDate day = Params.day(field, given);
        if (day == null) {
            throw new BadInput(field, CallRefusal.FIELD_MISSING);
        }
        return day;
    }
}
