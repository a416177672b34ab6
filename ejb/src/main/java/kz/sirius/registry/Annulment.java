package kz.sirius.registry;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an issued document lost its force, and what took its place.
 *
 * @param at when it was annulled, UTC
 * @param by who annulled it: surname and given name
 * @param reason in his words
 * @param replacedBy number that was issued in its place, or null
 * @param replacedAt when that was issued, UTC, or null
 */
public record Annulment(
        Instant at,
        String by,
        String reason,
        @Nullable String replacedBy,
        @Nullable Instant replacedAt) implements Serializable {

    /** Since when the document stands as it does now: replaced, or else annulled; UTC. */
    public Instant since() {
        return replacedAt == null ? at : replacedAt;
    }

    /** Leaves person and reason out. */
    @Override
    public String toString() {
        return "Annulment[" + at + ", " + replacedBy + "]";
    }
}
