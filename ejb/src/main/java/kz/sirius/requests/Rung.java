package kz.sirius.requests;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;

/**
 * One step of the escalation ladder: who is told how, and how long before or after the due day of a request (R16). Days are
 * working days and mean 09:00 in Almaty of that day; hours are working hours counted from the end of the due day, 23:59:59;
 * zero days after it mean the breach itself.
 *
 * @param who who is told
 * @param how how he is told
 * @param side before or after
 * @param amount so many units: 1–30 days before, 0–30 after, 1–80 hours
 * @param unit what is counted
 */
@Clause("R16")
public record Rung(Who who, How how, Side side, int amount, Unit unit) implements Serializable {

    private static final int MOST_DAYS = 30;
    private static final int MOST_HOURS = 80;

    /** Who is told. */
    public enum Who {
        /** Whoever has the request in hand: the specialists of the office, or those who may sign it. */
        HOLDER,
        /** The head of the registrar's office. */
        REGISTRAR_HEAD,
        /** The dean of the learner's school, or the head of his division. */
        UNIT_HEAD,
        /** The administrators. */
        ADMINISTRATOR
    }

    /** How he is told. */
    public enum How {
        /** On the pages on which he works. */
        PAGE,
        /** On his pages and by mail. */
        MAIL
    }

    /** Before or after the due day. */
    public enum Side {
        /** Before it. */
        BEFORE,
        /** After it. */
        AFTER
    }

    /** What is counted. */
    public enum Unit {
        /** Working hours. */
        HOURS,
        /** Working days. */
        DAYS
    }

    /** Refuses REQ-61 an amount that is out of its range. */
    public Rung {
        int least = unit == Unit.DAYS && side == Side.AFTER ? 0 : 1;
        int most = unit == Unit.DAYS ? MOST_DAYS : MOST_HOURS;
        if (amount < least || amount > most) {
            throw new Refusal(RequestRefusal.LADDER_AMOUNT, String.valueOf(least), String.valueOf(most));
        }
    }

    /** Name under which it is remembered who was told: {@code MAIL:UNIT_HEAD:AFTER:1:DAYS}. */
    public String key() {
        return how + ":" + who + ":" + side + ":" + amount + ":" + unit;
    }

    /** The moment for what is due on that day, by this calendar. */
    public Instant at(LocalDate due, WorkingHours hours) {
        Instant end = Time.endOf(due);
        if (unit == Unit.HOURS) {
            Duration time = Duration.ofHours(amount);
            return side == Side.BEFORE ? hours.minus(end, time) : hours.plus(end, time);
        }
        if (amount == 0) {
            return end.plusSeconds(1);
        }
        LocalDate day = due;
        for (int left = amount; left > 0 && side == Side.BEFORE; left--) {
            day = hours.days().before(day);
        }
        LocalDate told = side == Side.BEFORE ? day : hours.days().plus(due, amount);
        return Time.at(told, Deadlines.REMINDER);
    }
}
