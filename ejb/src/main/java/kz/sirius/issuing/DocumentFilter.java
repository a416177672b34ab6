package kz.sirius.issuing;

import java.time.LocalDate;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; every part may be null.
 *
 * @param from first date of issue, Asia/Almaty, included
 * @param to last date of issue, included
 * @param search number, student number or the beginning of the printed name
 */
public record DocumentFilter(
        @Nullable DocumentKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String search) {

    /** Every document. */
    public static DocumentFilter all() {
        return new DocumentFilter(null, null, null, null);
    }
}
