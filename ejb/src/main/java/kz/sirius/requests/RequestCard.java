package kz.sirius.requests;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request with everything about it that its owner and the office may see.
 *
 * @param wanted how it is delivered
 * @param replaces number of the annulled document in whose place it is made, or null
 */
public record RequestCard(
        RequestRow row,
        Wanted wanted,
        ReasonCode reasonCode,
        String reason,
        Instant consentAt,
        @Nullable String approvedBy,
        @Nullable SigningRule rule,
        @Nullable String replaces,
        List<Step> history)
        implements Serializable {

    /** Copies the history. */
    public RequestCard {
        history = List.copyOf(history);
    }

    /** How it is delivered, and in how many copies on paper (0 for none). */
    public record Wanted(Delivery delivery, int copies) implements Serializable {}

    /** The same as others than the office see it. */
    RequestCard withoutTaker() {
        return new RequestCard(
                row.withoutTaker(), wanted, reasonCode, reason, consentAt, approvedBy, rule, replaces, history);
    }

    /** One change: when, from and to which state, by whom, and why. */
    public record Step(
            Instant at,
            @Nullable RequestStatus from,
            RequestStatus to,
            String by,
            @Nullable String note) implements Serializable {}

    /** The last note that somebody wrote for the learner, when the request was returned or refused. */
    public @Nullable String lastNote() {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).note() != null) {
                return history.get(i).note();
            }
        }
        return null;
    }
}
