package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.Pause;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/** A request's deadline: due day and moment, reminder, what was already told, and whether the clock stands still. */
@Embeddable
class Clockwork {

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "reminder_at")
    private Instant reminderAt;

    @Column(name = "returned_on")
    private @Nullable LocalDate returnedOn;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "alarmed_at")
    private @Nullable Instant alarmedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Clockwork() {}

    Clockwork(LocalDate due, Deadlines deadlines) {
        dueOn = due;
        dueAt = Time.endOf(due);
        reminderAt = Time.at(deadlines.reminderDay(due), Deadlines.REMINDER);
    }

    private boolean move(LocalDate due, Deadlines deadlines) {
        boolean moves = !due.equals(dueOn);
        if (moves) {
            dueOn = due;
            dueAt = Time.endOf(due);
            reminderAt = Time.at(deadlines.reminderDay(due), Deadlines.REMINDER);
            remindedAt = null;
            alarmedAt = null;
        }
        return moves;
    }

    void stop(LocalDate day) {
        returnedOn = day;
    }

    void resume(LocalDate day, Deadlines deadlines) {
        if (returnedOn != null) {
            move(deadlines.resumed(dueOn, returnedOn, day), deadlines);
            returnedOn = null;
        }
    }

    /** Computes the due day anew by a changed calendar: from the day of receipt through every pause since. Tells if it moved. */
    boolean recount(LocalDate received, List<Pause> pauses, Deadlines deadlines) {
        return move(deadlines.due(received, pauses), deadlines);
    }

    boolean reminderDue(Instant now) {
        return remindedAt == null && !now.isBefore(reminderAt);
    }

    boolean alarmDue(Instant now) {
        return alarmedAt == null && now.isAfter(dueAt);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void alarmed(Instant now) {
        alarmedAt = now;
    }

    Instant reminderAt() {
        return reminderAt;
    }

    RequestRow.Due due() {
        return new RequestRow.Due(dueOn, dueAt, reminderAt);
    }

    Instant dueAt() {
        return dueAt;
    }
}
