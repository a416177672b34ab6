package kz.sirius.corrections;

import java.io.Serializable;
import java.util.List;

/** Which reports a list shows; an empty search narrows nothing. */
public record CorrectionFilter(Queue queue, String search) implements Serializable {

    /** The parts of the list. */
    public enum Queue {
        /** With the office. */
        OPEN(CorrectionStatus.SUBMITTED),
        /** With the office, and past their deadline. */
        OVER(CorrectionStatus.SUBMITTED),
        /** With the learner. */
        ASKED(CorrectionStatus.RETURNED),
        /** Answered. */
        ENDED(CorrectionStatus.CORRECTED, CorrectionStatus.DECLINED),
        /** Every report. */
        ALL(CorrectionStatus.values());

        private final List<CorrectionStatus> states;

        Queue(CorrectionStatus... states) {
            this.states = List.of(states);
        }

        /** The states in it. */
        List<CorrectionStatus> states() {
            return states;
        }
    }

    /** Every report. */
    public static CorrectionFilter all() {
        return new CorrectionFilter(Queue.ALL, "");
    }
}
