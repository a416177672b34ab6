package kz.sirius.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with everything about it that the caller may see; {@code document} is the number of the
 * issued one, {@code takenBy} the member of the office who works on it, {@code replaces} that of the annulled document in whose place it is made. */
record RequestView(
        long id,
        String kind,
        String state,
        String heldBy,
        String studentNo,
        String holder,
        String unit,
        String scope,
        @Nullable String from,
        @Nullable String to,
        String language,
        boolean bilingual,
        String delivery,
        int copies,
        String reasonCode,
        String reason,
        String submittedAt,
        String dueAt,
        boolean overdue,
        List<Step> history,
        @Nullable String document,
        @Nullable String replaces,
        @Nullable String takenBy) {

    /** One change: when, from and to which state, by whom, and why. */
    record Step(
            String at,
            @Nullable String from,
            String to,
            String by,
            @Nullable String note) {}

    /** A request in a list. */
    record Item(
            long id,
            String kind,
            String state,
            String heldBy,
            String studentNo,
            String holder,
            String unit,
            String scope,
            @Nullable String from,
            @Nullable String to,
            String language,
            boolean bilingual,
            String submittedAt,
            String dueAt,
            boolean overdue,
            @Nullable String document,
            @Nullable String takenBy) {}
}
