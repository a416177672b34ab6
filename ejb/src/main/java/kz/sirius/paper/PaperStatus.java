package kz.sirius.paper;

import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.requests.RequestStatus;

/** Where a paper version stands, with the steps that are allowed from there. Any other step is refused (PAP-02). */
@Clause({"T8", "P3", "R29", "R30", "R31", "R32"})
public enum PaperStatus {
    /** In the print queue. */
    QUEUED(RequestStatus.Holder.REGISTRAR),
    /** Printed; waits for those who sign by hand. */
    PRINTED(RequestStatus.Holder.SIGNER),
    /** Signed by hand. */
    SIGNED(RequestStatus.Holder.REGISTRAR),
    /** Certified with the seal. */
    SEALED(RequestStatus.Holder.REGISTRAR),
    /** In the journal: ready for pick-up, and the clock ends. */
    READY_FOR_PICKUP(RequestStatus.Holder.LEARNER),
    /** Handed out against signature. */
    HANDED_OVER(RequestStatus.Holder.NOBODY),
    /** Not made any more: taken back, or its document was annulled. */
    CANCELLED(RequestStatus.Holder.NOBODY);

    private final RequestStatus.Holder heldBy;

    PaperStatus(RequestStatus.Holder heldBy) {
        this.heldBy = heldBy;
    }

    /** Whose turn it is. */
    public RequestStatus.Holder heldBy() {
        return heldBy;
    }

    /** Whether it is still under way. */
    public boolean isOpen() {
        return heldBy != RequestStatus.Holder.NOBODY;
    }

    /** Whether its deadline runs. */
    public boolean isWatched() {
        return isOpen() && this != READY_FOR_PICKUP;
    }

    /** The states that may come next; a spoilt copy leads back to the print queue. */
    public Set<PaperStatus> next() {
        return switch (this) {
            case QUEUED -> Set.of(PRINTED, CANCELLED);
            case PRINTED -> Set.of(SIGNED, QUEUED, CANCELLED);
            case SIGNED -> Set.of(SEALED, QUEUED, CANCELLED);
            case SEALED -> Set.of(READY_FOR_PICKUP, QUEUED, CANCELLED);
            case READY_FOR_PICKUP -> Set.of(HANDED_OVER, CANCELLED);
            case HANDED_OVER, CANCELLED -> Set.of();
        };
    }

    /** The next state, if the table allows it. Refuses PAP-02 when it does not. */
    PaperStatus to(PaperStatus wanted) {
        if (!next().contains(wanted)) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        return wanted;
    }
}
