package kz.sirius.audit;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as others see it.
 *
 * @param code code of the refusal or kind of the failure; null for what was done
 */
public record TrailRow(
        long id,
        Instant at,
        Actor actor,
        String act,
        String object,
        Change change,
        Outcome outcome,
        @Nullable String code)
        implements Serializable {

    /** What changed: the states before and after, a note, the SHA-256 of the document; each may be null. */
    public record Change(
            @Nullable String from,
            @Nullable String to,
            @Nullable String note,
            @Nullable String sha256) implements Serializable {}
}
