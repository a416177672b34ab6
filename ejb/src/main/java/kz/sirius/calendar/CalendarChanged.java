package kz.sirius.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * An administrator changes the calendar, or asks what a change would do: open deadlines have to be computed anew. Whoever
 * keeps deadlines hears of it within the transaction and says which of his move.
 *
 * @param deadlines the rule by the calendar after the change
 * @param dryRun whether nothing is to be written, only said
 * @param moves what moves, as the listeners say it
 */
public record CalendarChanged(Deadlines deadlines, boolean dryRun, List<DeadlineMove> moves) {

    CalendarChanged(Deadlines deadlines, boolean dryRun) {
        this(deadlines, dryRun, new ArrayList<>());
    }

    /** A listener says that this moves. */
    public void moved(DeadlineMove move) {
        moves.add(move);
    }
}
