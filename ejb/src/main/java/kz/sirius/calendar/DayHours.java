package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalTime;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * When the office works on a day, in Asia/Almaty.
 *
 * @param opens first moment
 * @param closes the moment at which it closes, on the same day
 * @param breakFrom begin of the break, or null when there is none
 * @param breakTo end of the break, or null when there is none
 */
@Clause("T2")
public record DayHours(
        LocalTime opens,
        LocalTime closes,
        @Nullable LocalTime breakFrom,
        @Nullable LocalTime breakTo) implements Serializable {

    /** Refuses CAL-07 unless it opens before it closes and the break, which has both ends or none, lies between. */
    public DayHours {
        boolean ordered = breakFrom == null || breakTo == null
                ? breakFrom == null && breakTo == null && opens.isBefore(closes)
                : opens.isBefore(breakFrom) && breakFrom.isBefore(breakTo) && breakTo.isBefore(closes);
        if (!ordered) {
            throw new Refusal(CalendarRefusal.BAD_HOURS);
        }
    }

    /** Seconds worked from the opening up to that time of the day. */
    long secondsUntil(LocalTime time) {
        int worked = clamped(time, opens, closes) - opens.toSecondOfDay();
        if (breakFrom == null || breakTo == null) {
            return worked;
        }
        return worked - (clamped(time, breakFrom, breakTo) - breakFrom.toSecondOfDay());
    }

    /** Seconds worked on the whole day. */
    long seconds() {
        return secondsUntil(closes);
    }

    /** The earliest time at which so many seconds of the day are worked; at most {@link #seconds()}. */
    LocalTime after(long worked) {
        LocalTime reached = opens.plusSeconds(worked);
        return breakFrom == null || breakTo == null || !reached.isAfter(breakFrom)
                ? reached
                : breakTo.plusSeconds(worked - (breakFrom.toSecondOfDay() - opens.toSecondOfDay()));
    }

    /** As the trail and messages write it: {@code 09:00–18:00 (13:00–14:00)}. */
    public String text() {
        return opens + "–" + closes + (breakFrom == null ? "" : " (" + breakFrom + "–" + breakTo + ")");
    }

    private static int clamped(LocalTime time, LocalTime from, LocalTime to) {
        return Math.max(from.toSecondOfDay(), Math.min(time.toSecondOfDay(), to.toSecondOfDay()));
    }
}
