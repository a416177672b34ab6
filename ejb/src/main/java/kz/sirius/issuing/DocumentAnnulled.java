package kz.sirius.issuing;

import org.jspecify.annotations.Nullable;

/**
 * An issued document lost its force. Told within the transaction of the annulment.
 *
 * @param requestId request of the annulled document
 * @param reissue request that was made in its place, or null
 */
public record DocumentAnnulled(
        String number,
        long requestId,
        String reason,
        @Nullable Long reissue) {

    /** Leaves the reason out. */
    @Override
    public String toString() {
        return number;
    }
}
