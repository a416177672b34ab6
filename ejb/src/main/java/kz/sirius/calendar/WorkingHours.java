package kz.sirius.calendar;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;

/**
 * Measures time in working hours: only the hours of working days count, without breaks, in Asia/Almaty, exact to the
 * second.
 *
 * @param years hours by the year from which they hold; a year without its own has those of the last year before it that
 *     has, or of the first of all
 * @param days the calendar
 * @param workedFor weekend days that are worked, each with the day off in its place, whose hours it has
 */
@Clause({"T2", "R15"})
public record WorkingHours(
        NavigableMap<Integer, WeekHours> years, WorkingDays days, Map<LocalDate, LocalDate> workedFor)
        implements Serializable {

    /** Copies them. */
    public WorkingHours {
        years = new TreeMap<>(years);
        workedFor = Map.copyOf(workedFor);
    }

    /** The hours that hold in a year. */
    public WeekHours in(int year) {
        Map.Entry<Integer, WeekHours> found = years.floorEntry(year);
        return Objects.requireNonNull(found == null ? years.firstEntry() : found)
                .getValue();
    }

    /** Working time from one instant up to another; nothing when the other is not later. */
    public Duration between(Instant from, Instant to) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, Time.ALMATY);
        LocalDateTime end = LocalDateTime.ofInstant(to, Time.ALMATY);
        long seconds = 0;
        for (LocalDate day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (days.isWorking(day)) {
                DayHours hours = of(day);
                LocalTime until = day.equals(end.toLocalDate()) ? end.toLocalTime() : hours.closes();
                LocalTime since = day.equals(begin.toLocalDate()) ? begin.toLocalTime() : hours.opens();
                seconds += Math.max(0, hours.secondsUntil(until) - hours.secondsUntil(since));
            }
        }
        return Duration.ofSeconds(seconds);
    }

    /** The earliest instant before which so much working time has gone since another. */
    public Instant plus(Instant from, Duration time) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, Time.ALMATY);
        LocalDate day = days.rollForward(begin.toLocalDate());
        long gone = day.equals(begin.toLocalDate()) ? of(day).secondsUntil(begin.toLocalTime()) : 0;
        long left = time.toSeconds() + gone;
        while (left > of(day).seconds()) {
            left -= of(day).seconds();
            day = days.rollForward(day.plusDays(1));
        }
        return Time.at(day, of(day).after(left));
    }

    /** An instant after which so much working time is left up to another; where a break begins there, its begin. */
    public Instant minus(Instant until, Duration time) {
        LocalDateTime end = LocalDateTime.ofInstant(until, Time.ALMATY);
        boolean working = days.isWorking(end.toLocalDate());
        LocalDate day = working ? end.toLocalDate() : days.before(end.toLocalDate());
        long there = working ? of(day).secondsUntil(end.toLocalTime()) : of(day).seconds();
        long left = time.toSeconds();
        while (left > there) {
            left -= there;
            day = days.before(day);
            there = of(day).seconds();
        }
        return Time.at(day, of(day).after(there - left));
    }

    private DayHours of(LocalDate day) {
        return in(day.getYear()).of(workedFor.getOrDefault(day, day).getDayOfWeek());
    }
}
