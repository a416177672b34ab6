package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import kz.sirius.paper.PaperRow;
import kz.sirius.paper.PaperStatus;

/** The deadline and the state of a paper version as pages say them. */
@Named
@RequestScoped
public class PaperDeadline {

    @Inject
    Clock clock;

    @Inject
    Deadline deadline;

    /** {@code ok}, {@code near}, {@code over}, {@code met}, or {@code ended} without paper. */
    public String level(PaperRow row) {
        Instant readyAt = row.times().readyAt();
        if (readyAt != null) {
            return readyAt.isAfter(row.due().at()) ? "over" : "met";
        }
        if (!row.status().isOpen()) {
            return "ended";
        }
        Instant now = clock.instant();
        return row.overdue(now) ? "over" : now.isBefore(row.due().nearFrom()) ? "ok" : "near";
    }

    /** The due day and what is left, in working days by the calendar. */
    public String words(PaperRow row) {
        Instant readyAt = row.times().readyAt();
        String level = level(row);
        boolean told = level.equals("met") || level.equals("ended");
        return deadline.words(row.due().on(), readyAt == null ? clock.instant() : readyAt, told);
    }

    /** Colour of a state. */
    public String colour(PaperStatus status) {
        return switch (status) {
            case QUEUED, PRINTED, SIGNED, SEALED -> "info";
            case READY_FOR_PICKUP -> "warn";
            case HANDED_OVER -> "success";
            case CANCELLED -> "neutral";
        };
    }
}
