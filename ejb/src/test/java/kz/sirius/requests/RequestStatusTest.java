package kz.sirius.requests;

import static kz.sirius.requests.RequestStatus.APPROVED;
import static kz.sirius.requests.RequestStatus.HANDED_OVER;
import static kz.sirius.requests.RequestStatus.IN_SIGNING;
import static kz.sirius.requests.RequestStatus.ISSUED;
import static kz.sirius.requests.RequestStatus.READY_FOR_PICKUP;
import static kz.sirius.requests.RequestStatus.REFUSED;
import static kz.sirius.requests.RequestStatus.RETURNED;
import static kz.sirius.requests.RequestStatus.SUBMITTED;
import static kz.sirius.requests.RequestStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class RequestStatusTest {

    private static final Map<RequestStatus, Set<RequestStatus>> TABLE = Map.of(
            SUBMITTED, Set.of(APPROVED, RETURNED, REFUSED, WITHDRAWN),
            RETURNED, Set.of(SUBMITTED, REFUSED, WITHDRAWN),
            APPROVED, Set.of(IN_SIGNING, RETURNED, REFUSED, WITHDRAWN),
            IN_SIGNING, Set.of(ISSUED, SUBMITTED, WITHDRAWN),
            ISSUED, Set.of(READY_FOR_PICKUP),
            READY_FOR_PICKUP, Set.of(HANDED_OVER, ISSUED),
            HANDED_OVER, Set.of(),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of());

    @Test
    void onlyTheStepsOfTheTableAreAllowed() {
        for (RequestStatus from : RequestStatus.values()) {
            for (RequestStatus to : RequestStatus.values()) {
                if (TABLE.get(from).contains(to)) {
                    assertEquals(to, from.to(to));
                } else {
                    Refusal refusal = assertThrows(Refusal.class, () -> from.to(to), from + " to " + to);
                    assertEquals(RequestRefusal.WRONG_STATUS, refusal.code());
                }
            }
        }
    }

    @Test
    void somebodyHoldsItUntilItHasComeToItsEnd() {
        assertEquals(RequestStatus.Holder.REGISTRAR, SUBMITTED.heldBy());
        assertEquals(RequestStatus.Holder.LEARNER, RETURNED.heldBy());
        assertEquals(RequestStatus.Holder.SIGNER, IN_SIGNING.heldBy());
        assertEquals(RequestStatus.Holder.NOBODY, ISSUED.heldBy());
        assertEquals(RequestStatus.Holder.LEARNER, READY_FOR_PICKUP.heldBy());
        assertEquals(RequestStatus.Holder.NOBODY, HANDED_OVER.heldBy());
    }

    @Test
    void everyStateLiesInOneQueue() {
        assertEquals(QueueFilter.Queue.TO_CHECK, QueueFilter.Queue.of(SUBMITTED));
        assertEquals(QueueFilter.Queue.RETURNED, QueueFilter.Queue.of(RETURNED));
        assertEquals(QueueFilter.Queue.SIGNING, QueueFilter.Queue.of(APPROVED));
        assertEquals(QueueFilter.Queue.SIGNING, QueueFilter.Queue.of(IN_SIGNING));
        assertEquals(QueueFilter.Queue.ENDED, QueueFilter.Queue.of(WITHDRAWN));
    }
}
