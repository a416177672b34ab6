package kz.sirius.preservation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the proofs of all issued documents stand.
 *
 * @param reach level up to which files are raised with what is configured; empty when no time-stamp authority is
 * @param levels how many documents stand at each level
 * @param waitingCount how many wait to be raised or renewed
 * @param waiting the first hundred of those
 * @param walk the walk over all files
 * @param damaged stored files that no longer have their hash
 */
public record ProofReport(
        String reach, List<Count> levels, long waitingCount, List<Waiting> waiting, Walk walk, List<Damaged> damaged)
        implements Serializable {

    /** Copies the lists. */
    public ProofReport {
        levels = List.copyOf(levels);
        waiting = List.copyOf(waiting);
        damaged = List.copyOf(damaged);
    }

    /**
     * So many documents at one level.
     *
     * @param level empty where nobody has looked yet
     * @param closed whether their first signature permits nothing to follow
     */
    public record Count(String level, boolean closed, long documents) implements Serializable {}

    /** A document that waits: its level, what stood in the way at the last attempt (or empty), when it is tried next. */
    public record Waiting(String number, String level, String obstacle, int tries, Instant nextAt)
            implements Serializable {}

    /** The walk: how many files it has seen in this round, when the round began and when the last one ended. */
    public record Walk(
            long looked,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt) implements Serializable {

        /** Whether a round is under way. */
        public boolean isUnderWay() {
            return beganAt != null && (endedAt == null || endedAt.isBefore(beganAt));
        }
    }

    /** A stored file that no longer has its hash. */
    public record Damaged(String number, String sha256, Instant foundAt) implements Serializable {}
}
