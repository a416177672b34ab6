package kz.sirius.paper;

import java.io.Serializable;
import java.time.LocalDate;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Which lines of the journal: of days from–to (Asia/Almaty, both included) and of a kind; null narrows nothing. */
public record JournalFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DocumentKind kind) implements Serializable {

    /** Every line. */
    public static JournalFilter all() {
        return new JournalFilter(null, null, null);
    }
}
