package kz.sirius.registry;

import java.io.Serializable;
import java.util.List;
import kz.sirius.heads.HeadsState;

/**
 * How the database stands to what lies outside of it.
 *
 * @param state of the file itself
 * @param links of the audit trail's chain
 * @param paths where the file lies
 */
public record HeadsReport(HeadsState state, List<SeriesStanding> series, Links links, List<String> paths)
        implements Serializable {

    /**
     * The chain of the audit trail.
     *
     * @param database place of the last link there
     * @param outside place of the last link that the file knows; 0 when it knows none
     * @param held whether the database still has that link
     */
    public record Links(long database, long outside, boolean held) implements Serializable {}

    /** Copies the lists. */
    public HeadsReport {
        series = List.copyOf(series);
        paths = List.copyOf(paths);
    }

    /** Whether numbers may be given and documents released. */
    public boolean isSound() {
        return state == HeadsState.THERE && links.held() && series.stream().noneMatch(SeriesStanding::isBehind);
    }

    /** Whether it is for an administrator to decide, and not only to mend a disk. */
    public boolean isToBeDecided() {
        return !isSound() && state != HeadsState.AWAY;
    }
}
