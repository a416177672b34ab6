package kz.sirius.requests;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Refusal;

/**
 * The steps of escalation as the administrator keeps them.
 *
 * @param version number of its state; whoever changes it says which he saw
 * @param rungs the steps in the order of their moments
 */
public record EscalationLadder(long version, List<Rung> rungs) implements Serializable {

    /** Steps of the longest ladder. */
    public static final int MOST = 12;

    /** A Wednesday between two ordinary weeks: by it steps are put in order. */
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 18);

    /** Copies the steps. */
    public EscalationLadder {
        rungs = List.copyOf(rungs);
    }

    /**
     * These steps in the order of their moments for what is due in an ordinary week.
     *
     * @throws Refusal REQ-60 when one stands there twice, REQ-63 when there are too many
     */
    static List<Rung> ordered(List<Rung> rungs, WorkingHours hours) {
        if (rungs.size() > MOST) {
            throw new Refusal(RequestRefusal.LADDER_TOO_LONG, String.valueOf(MOST));
        }
        if (new HashSet<>(rungs).size() < rungs.size()) {
            throw new Refusal(RequestRefusal.LADDER_TWICE);
        }
        return rungs.stream()
                .sorted(Comparator.comparing((Rung rung) -> rung.at(ORDINARY, hours))
                        .thenComparing(Rung::key))
                .toList();
    }
}
