package kz.sirius.corrections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A report came in, was asked back, replied to or answered. Told within the transaction of the act.
 *
 * @param dueOn last day of its term, Asia/Almaty
 * @param note what was said, or null
 */
public record CorrectionMoved(
        long id,
        String studentNo,
        CorrectionStatus status,
        LocalDate dueOn,
        @Nullable String note) {

    /** That day as it is written in all three languages: {@code 30.11.2026}. */
    public String dueText() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dueOn);
    }

    /** Leaves person and words out. */
    @Override
    public String toString() {
        return id + " " + status;
    }
}
