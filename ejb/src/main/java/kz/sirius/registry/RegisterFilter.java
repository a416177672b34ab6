package kz.sirius.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the register a list shows; what is null or empty narrows nothing.
 *
 * @param from first day, Asia/Almaty, included
 * @param to last day, included
 * @param number part of the number
 */
public record RegisterFilter(
        @Nullable DocumentKind kind,
        @Nullable LineStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String number) {

    /** Every line. */
    public static RegisterFilter all() {
        return new RegisterFilter(null, null, null, null, "");
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return kind != null || status != null || from != null || to != null || !number.isBlank();
    }
}
