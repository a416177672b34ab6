package kz.sirius.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail a list shows; what is null or empty narrows nothing.
 *
 * @param login who, exactly
 * @param act what, exactly
 * @param object on what, exactly: {@code request:1040}
 * @param outcome how it ended
 * @param days when
 */
public record TrailFilter(
        String login, String act, String object, @Nullable Outcome outcome, Days days) {

    /** First and last day, Asia/Almaty, both included. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Everything. */
    public static TrailFilter all() {
        return new TrailFilter("", "", "", null, new Days(null, null));
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return !equals(all());
    }
}
