package kz.sirius.requests;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What the queue is narrowed to; null and empty narrow nothing. */
public record QueueFilter(
        Queue queue,
        String search,
        @Nullable DocumentKind kind,
        @Nullable Language language,
        @Nullable String unitCode) implements Serializable {

    /** The queues of the registrar's office. */
    public enum Queue {
        /** The asker works on it, or it came back to him from the learner. */
        MINE,
        /** Waits for a check, and nobody works on it. */
        UNASSIGNED,
        /** Waits for a check. */
        TO_CHECK(RequestStatus.SUBMITTED),
        /** The deadline runs and its reminder has come. */
        NEAR,
        /** The deadline runs and is past. */
        OVER,
        /** With the learner. */
        RETURNED(RequestStatus.RETURNED),
        /** Approved or with the signers. */
        SIGNING(RequestStatus.APPROVED, RequestStatus.IN_SIGNING),
        /** Issued, with or without paper; refused, withdrawn. */
        ENDED(
                RequestStatus.ISSUED,
                RequestStatus.READY_FOR_PICKUP,
                RequestStatus.HANDED_OVER,
                RequestStatus.REFUSED,
                RequestStatus.WITHDRAWN),
        /** Every request. */
        ALL;

        private final List<RequestStatus> states;

        Queue(RequestStatus... states) {
            this.states = List.of(states);
        }

        /** The states in it; empty when another rule than the state decides. */
        List<RequestStatus> states() {
            return states;
        }

        /** The queue of a state. */
        static Queue of(RequestStatus status) {
            return Arrays.stream(values())
                    .filter(queue -> queue.states.contains(status))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** A queue without any filter. */
    public static QueueFilter of(Queue queue) {
        return new QueueFilter(queue, "", null, null, null);
    }
}
