package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** A day that the law makes a day off, Asia/Almaty. */
public record Holiday(LocalDate day, Kind kind) implements Serializable {

    /** Whether it moves. */
    public enum Kind {
        /** National or state holiday: on a weekend it makes the next working day a day off. */
        STATE,
        /** 7 January and the first day of Kurban Ait: never moved. */
        RELIGIOUS
    }
}
