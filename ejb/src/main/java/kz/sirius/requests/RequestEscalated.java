package kz.sirius.requests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A step of the escalation ladder was reached by a request; once each for a due day. Told within the transaction.
 *
 * @param unitCode the learner's unit
 * @param heldBy who has it in hand
 * @param dueOn its due day, Asia/Almaty
 */
public record RequestEscalated(
        long requestId, Rung rung, String unitCode, RequestStatus.Holder heldBy, LocalDate dueOn) {

    /** The due day as it is written in all three languages: {@code 30.11.2026}. */
    public String dueText() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dueOn);
    }
}
