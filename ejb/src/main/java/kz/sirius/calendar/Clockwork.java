package kz.sirius.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of what came in, a request or a report of an error (A2, A5): due day (Asia/Almaty) and moment, reminder,
 * what was already told, and whether the clock stands still. A deadline that moves is reminded of and alarmed anew.
 */
@Embeddable
@Clause({"T2", "R15", "R16"})
public class Clockwork {

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

    /** Of what was received on that day. */
    @SuppressWarnings("NullAway.Init") // set
    public Clockwork(LocalDate received, Deadlines deadlines) {
        set(deadlines.due(received), deadlines);
    }

    /** The same for something else that is due with it. */
    public Clockwork copy() {
        Clockwork same = new Clockwork();
        same.dueOn = dueOn;
        same.dueAt = dueAt;
        same.reminderAt = reminderAt;
        same.returnedOn = returnedOn;
        same.remindedAt = remindedAt;
        same.alarmedAt = alarmedAt;
        return same;
    }

    private void set(LocalDate due, Deadlines deadlines) {
        dueOn = due;
        dueAt = Time.endOf(due);
        reminderAt = Time.at(deadlines.reminderDay(due), Deadlines.REMINDER);
    }

    private boolean move(LocalDate due, Deadlines deadlines) {
        boolean moves = !due.equals(dueOn);
        if (moves) {
            set(due, deadlines);
            remindedAt = null;
            alarmedAt = null;
        }
        return moves;
    }

    /** It stands still from that day on, because the office asks the learner back. */
    public void stop(LocalDate day) {
        returnedOn = day;
    }

    /** It goes on with the days left on the day of his answer. */
    public void resume(LocalDate day, Deadlines deadlines) {
        if (returnedOn != null) {
            move(deadlines.resumed(dueOn, returnedOn, day), deadlines);
            returnedOn = null;
        }
    }

    /** Computes the due day anew by a changed calendar: from the day of receipt through every pause since. Tells if it moved. */
    public boolean recount(LocalDate received, List<Pause> pauses, Deadlines deadlines) {
        return move(deadlines.due(received, pauses), deadlines);
    }

    /** Whether the reminder is due and was not given. */
    public boolean reminderDue(Instant now) {
        return remindedAt == null && !now.isBefore(reminderAt);
    }

    /** Whether the deadline was missed and nobody was alarmed. */
    public boolean alarmDue(Instant now) {
        return alarmedAt == null && now.isAfter(dueAt);
    }

    /** The reminder is given. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** The alarm is given. */
    public void alarmed(Instant now) {
        alarmedAt = now;
    }

    /** Last day, Asia/Almaty. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Last moment. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Moment of the reminder. */
    public Instant reminderAt() {
        return reminderAt;
    }
}
