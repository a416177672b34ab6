package kz.sirius.corrections;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Words;
import kz.sirius.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param version to be given back with a decision, so that nobody overwrites another's
 * @param holder as his record named him when he reported
 * @param takenBy who has it in hand, or null
 */
public record CorrectionRow(
        long id,
        long version,
        String studentNo,
        String holder,
        String unitCode,
        Thing thing,
        CorrectionStatus status,
        Instant submittedAt,
        Instant statusSince,
        Due due,
        @Nullable String takenBy)
        implements Serializable {

    /**
     * What was reported.
     *
     * @param part term of the row, {@code 2023/2024-1}; this, the code, the attempt and the title are null for a name
     * @param stood grade or name as it stood then
     * @param requestId application in which it was seen, or null
     * @param documentNumber document in which it was seen, or null
     */
    public record Thing(
            Subject subject,
            @Nullable String disciplineCode,
            @Nullable Integer attempt,
            @Nullable String part,
            @Nullable Words title,
            String stood,
            @Nullable Long requestId,
            @Nullable String documentNumber)
            implements Serializable {}

    /** When it is due: 23:59:59 of the day in Almaty. */
    public record Due(LocalDate on, Instant at) implements Serializable {}

    /** Whose turn it is. */
    public RequestStatus.Holder heldBy() {
        return status.heldBy();
    }

    /** Whether its deadline runs and is past; the clock of what was asked back stands still. */
    public boolean overdue(Instant now) {
        return status == CorrectionStatus.SUBMITTED && now.isAfter(due.at());
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return id + " " + status;
    }
}
