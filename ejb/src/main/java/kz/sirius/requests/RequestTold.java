package kz.sirius.requests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told of his request.
 *
 * @param answered whether it was returned before and answered
 * @param reissued whether the office made it in the place of an annulled document
 * @param dueOn last day of the service period, Asia/Almaty
 * @param note the last words that somebody wrote for him, or null
 */
public record RequestTold(
        long id,
        String studentNo,
        boolean answered,
        boolean reissued,
        LocalDate dueOn,
        @Nullable String note) {

    /** The last day as it is written in all three languages: {@code 30.11.2026}. */
    public String dueText() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dueOn);
    }
}
