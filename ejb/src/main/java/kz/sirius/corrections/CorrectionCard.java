package kz.sirius.corrections;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything about it that its owner and the office may see.
 *
 * @param wrong what is wrong, in the learner's words
 * @param right what should stand there, in his words
 * @param answer the office's last word, or null
 */
public record CorrectionCard(
        CorrectionRow row,
        String wrong,
        String right,
        @Nullable String answer,
        List<Step> history) implements Serializable {

    /** Copies the history. */
    public CorrectionCard {
        history = List.copyOf(history);
    }

    /** One change: when, from and to which state, by whom, and what was said. */
    public record Step(
            Instant at,
            @Nullable CorrectionStatus from,
            CorrectionStatus to,
            String by,
            @Nullable String note) implements Serializable {}

    /** The office's last question, or null. */
    public @Nullable String question() {
        return history.stream()
                .filter(step -> step.to() == CorrectionStatus.RETURNED)
                .reduce((earlier, later) -> later)
                .map(Step::note)
                .orElse(null);
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return row.toString();
    }
}
