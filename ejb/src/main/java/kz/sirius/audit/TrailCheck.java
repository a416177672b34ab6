package kz.sirius.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param result whether it holds, or the kind of the first broken place
 * @param links how many links hold, counted from the first
 * @param place number of the first broken link, or key of the row without a seal; 0 when there is none
 * @param head hash of the last link that holds; null before the first
 */
public record TrailCheck(
        Result result, long links, long place, @Nullable String head) implements Serializable {

    /** How it ended. */
    public enum Result {
        /** Every row is sealed and every link holds, up to the head that lies outside the database. */
        WHOLE,
        /** The row at this place is not what was sealed. */
        CHANGED,
        /** The row or the link at this place is gone. */
        MISSING,
        /** The row at this place has changed places with another. */
        SWAPPED,
        /** A row has waited for its seal for longer than it may. */
        UNSEALED
    }

    /** Whether nothing is broken. */
    public boolean isWhole() {
        return result == Result.WHOLE;
    }
}
