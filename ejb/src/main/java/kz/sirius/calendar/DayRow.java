package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day of the calendar that is not as the week says.
 *
 * @param name of the holiday, or the basis of a swap; empty for a day to which a holiday moved
 */
public record DayRow(LocalDate day, Kind kind, String name) implements Serializable {

    /** Why the day is not as the week says. */
    public enum Kind {
        /** A state holiday. */
        STATE,
        /** 7 January or Kurban Ait. */
        RELIGIOUS,
        /** Off because a state holiday fell on a weekend. */
        MOVED,
        /** Off in exchange for a worked weekend day. */
        SWAPPED,
        /** A weekend day that is worked. */
        WORKED
    }

    /** Whether the office is closed on it. */
    public boolean off() {
        return kind != Kind.WORKED;
    }
}
