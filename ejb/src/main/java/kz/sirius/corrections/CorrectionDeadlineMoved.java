package kz.sirius.corrections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The last day of a report's term is another than before, because the calendar changed.
 *
 * @param dueOn the new last day, Asia/Almaty
 */
public record CorrectionDeadlineMoved(long id, String studentNo, LocalDate dueOn) {

    /** That day as it is written in all three languages: {@code 30.11.2026}. */
    public String dueText() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(dueOn);
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return id + " " + dueOn;
    }
}
