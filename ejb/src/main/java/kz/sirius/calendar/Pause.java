package kz.sirius.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/**
 * When a clock stood, because the office waited for the learner (A5); days in Asia/Almaty.
 *
 * @param returned day on which the office asked or returned
 * @param answered day of the learner's answer
 */
@Clause({"T7", "R3"})
public record Pause(LocalDate returned, LocalDate answered) {

    /**
     * The pauses of a history that have ended, the oldest first.
     *
     * @param history its steps in the order of time
     * @param stops whether a step stops the clock
     * @param goesOn whether a step ends what the last such step began
     * @param at moment of a step
     */
    public static <S> List<Pause> in(
            List<S> history, Predicate<S> stops, Predicate<S> goesOn, Function<S, Instant> at) {
        List<Pause> pauses = new ArrayList<>();
        @Nullable LocalDate returned = null;
        for (S step : history) {
            if (stops.test(step)) {
                returned = Time.dateOf(at.apply(step));
            } else if (returned != null && goesOn.test(step)) {
                pauses.add(new Pause(returned, Time.dateOf(at.apply(step))));
            }
        }
        return pauses;
    }
}
