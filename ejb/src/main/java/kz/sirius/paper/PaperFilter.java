package kz.sirius.paper;

import java.io.Serializable;
import java.util.List;

/** Which paper versions a list shows; an empty search narrows nothing. */
public record PaperFilter(Queue queue, String search) implements Serializable {

    /** The parts of the list. */
    public enum Queue {
        /** To be printed. */
        TO_PRINT(PaperStatus.QUEUED),
        /** With those who sign by hand. */
        TO_SIGN(PaperStatus.PRINTED),
        /** To be sealed. */
        TO_SEAL(PaperStatus.SIGNED),
        /** To be entered in the journal. */
        TO_ENTER(PaperStatus.SEALED),
        /** Ready for pick-up. */
        READY(PaperStatus.READY_FOR_PICKUP),
        /** Past their deadline. */
        OVER(PaperStatus.QUEUED, PaperStatus.PRINTED, PaperStatus.SIGNED, PaperStatus.SEALED),
        /** Handed over or not made any more. */
        ENDED(PaperStatus.HANDED_OVER, PaperStatus.CANCELLED),
        /** Every one. */
        ALL(PaperStatus.values());

        private final List<PaperStatus> states;

        Queue(PaperStatus... states) {
            this.states = List.of(states);
        }

        /** The states in it. */
        List<PaperStatus> states() {
            return states;
        }
    }

    /** Every paper version. */
    public static PaperFilter all() {
        return new PaperFilter(Queue.ALL, "");
    }
}
