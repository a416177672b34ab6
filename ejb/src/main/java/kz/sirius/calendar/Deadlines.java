package kz.sirius.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.sirius.common.Clause;

/**
 * Computes when a request is due. Day 0 is the day of receipt; the due moment is 23:59:59 Asia/Almaty of the due day.
 *
 * @param mode how days are counted
 * @param serviceDays length of the service period in days of the mode; the SOP says 3
 * @param days the calendar
 */
@Clause({"T2", "T7", "R3", "R15"})
public record Deadlines(DeadlineMode mode, int serviceDays, WorkingDays days) {

    /** When the reminder comes, on the last working day before the due day; Asia/Almaty. */
    public static final LocalTime REMINDER = LocalTime.of(9, 0);

    /** Due day of what was received on that day. */
    public LocalDate due(LocalDate received) {
        return count(received, serviceDays);
    }

    /** Due day of what was received on that day, after these pauses, the oldest first. */
    public LocalDate due(LocalDate received, List<Pause> pauses) {
        LocalDate due = due(received);
        for (Pause pause : pauses) {
            due = resumed(due, pause.returned(), pause.answered());
        }
        return due;
    }

    /**
     * Due day after a return for correction stopped the clock: the days of the mode that were left after the day of the
     * return are counted from the day of the answer; never before the next working day after it.
     *
     * @param due due day before the return
     * @param returned day of the return
     * @param answered day of the learner's answer
     */
    public LocalDate resumed(LocalDate due, LocalDate returned, LocalDate answered) {
        LocalDate counted = count(answered, left(due, returned));
        LocalDate least = days.plus(answered, 1);
        return counted.isBefore(least) ? least : counted;
    }

    /** Day of the reminder. */
    public LocalDate reminderDay(LocalDate due) {
        return days.before(due);
    }

    private int left(LocalDate due, LocalDate returned) {
        int left = mode == DeadlineMode.WORKING_DAYS
                ? days.between(returned, due)
                : (int) (due.toEpochDay() - returned.toEpochDay());
        return Math.max(0, left);
    }

    private LocalDate count(LocalDate from, int number) {
        return switch (mode) {
            case WORKING_DAYS -> days.plus(from, number);
            case CALENDAR_DAYS -> from.plusDays(number);
            case CALENDAR_ROLL_FORWARD -> days.rollForward(from.plusDays(number));
        };
    }
}
