package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The due day of something open moves because the calendar changes; days in Asia/Almaty.
 *
 * @param what what it is
 * @param id its number
 * @param from due day by the calendar before
 * @param to due day by the calendar after
 */
public record DeadlineMove(What what, long id, LocalDate from, LocalDate to) implements Serializable {

    /** What has a due day. */
    public enum What {
        /** A request for a document. */
        REQUEST,
        /** A report of an error. */
        CORRECTION,
        /** A paper version that was asked for later than its document. */
        PAPER
    }
}
