package kz.sirius.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register as others see it; the date is that of the number's day, Asia/Almaty.
 *
 * @param annulment null unless {@code ANNULLED} or {@code REPLACED}
 */
public record RegisterRow(
        String number,
        DocumentKind kind,
        LocalDate date,
        LineStatus status,
        long requestId,
        String token,
        @Nullable Instant issuedAt,
        @Nullable String voidReason,
        @Nullable Annulment annulment) {

    /** Leaves the token out. */
    @Override
    public String toString() {
        return number + " " + status;
    }
}
