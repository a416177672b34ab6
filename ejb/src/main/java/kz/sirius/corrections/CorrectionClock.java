package kz.sirius.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.Pause;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/** A report's deadline, counted as that of a request (A2, A5): its day and moment, and whether the clock stands still. */
@Embeddable
class CorrectionClock {

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "returned_on")
    private @Nullable LocalDate returnedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionClock() {}

    @SuppressWarnings("NullAway.Init")
    CorrectionClock(LocalDate received, Deadlines deadlines) {
        move(deadlines.due(received));
    }

    void stop(LocalDate day) {
        returnedOn = day;
    }

    void resume(LocalDate day, Deadlines deadlines) {
        if (returnedOn != null) {
            move(deadlines.resumed(dueOn, returnedOn, day));
            returnedOn = null;
        }
    }

    /** Computes the due day anew by a changed calendar: from the day of receipt through every pause since. Tells if it moved. */
    boolean recount(LocalDate received, List<Pause> pauses, Deadlines deadlines) {
        LocalDate due = deadlines.due(received, pauses);
        boolean moves = !due.equals(dueOn);
        move(due);
        return moves;
    }

    private void move(LocalDate due) {
        dueOn = due;
        dueAt = Time.endOf(due);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }
}
