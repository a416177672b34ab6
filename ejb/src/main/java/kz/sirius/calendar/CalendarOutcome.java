package kz.sirius.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of the calendar does, or would do.
 *
 * @param version of the calendar that was changed, or looked at; whoever saves says it
 * @param moves the due days that move, requests first, by their numbers
 */
public record CalendarOutcome(long version, List<DeadlineMove> moves) implements Serializable {

    /** Copies the moves. */
    public CalendarOutcome {
        moves = List.copyOf(moves);
    }
}
