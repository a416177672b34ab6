package kz.sirius.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * A paper version in a list.
 *
 * @param version to be given back with a step, so that nobody overwrites another's
 * @param number of the document
 * @param requestId application of the document
 * @param pageLanguage {@code KK}, {@code RU}, {@code EN}, or {@code KK_EN} for two
 * @param copies how many were asked for
 * @param replaces the version of whose copies one was spoilt or lost, or null
 */
public record PaperRow(
        long id,
        long version,
        String number,
        long requestId,
        Origin origin,
        DocumentKind kind,
        String pageLanguage,
        String studentNo,
        String holder,
        String unitCode,
        int copies,
        PaperStatus status,
        Times times,
        Due due,
        @Nullable Long replaces)
        implements Serializable {

    /**
     * When what happened.
     *
     * @param readyAt since when it can be picked up, or null
     * @param unclaimedAt when its holder was told that nobody has claimed it, or null
     */
    public record Times(
            Instant askedAt,
            Instant since,
            @Nullable Instant readyAt,
            @Nullable Instant unclaimedAt) implements Serializable {}

    /** When it is due: 23:59:59 of the day in Almaty; and from when it counts as near. */
    public record Due(LocalDate on, Instant at, Instant nearFrom) implements Serializable {}

    /** Whose turn it is. */
    public RequestStatus.Holder heldBy() {
        return status.heldBy();
    }

    /** Whether its deadline runs and is past. */
    public boolean overdue(Instant now) {
        return status.isWatched() && now.isAfter(due.at());
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return id + " " + status;
    }
}
