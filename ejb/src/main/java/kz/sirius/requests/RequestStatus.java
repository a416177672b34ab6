package kz.sirius.requests;

import java.util.Set;
import kz.sirius.common.Refusal;

/** Where a request stands, with the steps that are allowed from there. Any other step is refused (REQ-05). */
public enum RequestStatus {
    /** Received by the registrar's office, in the queue of its specialists. */
    SUBMITTED(Holder.REGISTRAR),
    /** Back with the learner, who has to correct or answer something; the clock stands still. */
    RETURNED(Holder.LEARNER),
    /** Checked and approved; number, page and signing sheet are being prepared. What cannot be prepared can go back. */
    APPROVED(Holder.REGISTRAR),
    /** Waits for the signature. */
    IN_SIGNING(Holder.SIGNER),
    /** The signed document is in the cabinet; paper that was asked for with it is still to be made. */
    ISSUED(Holder.NOBODY),
    /** The paper version is signed by hand, sealed and in the journal; it waits for its holder. */
    READY_FOR_PICKUP(Holder.LEARNER),
    /** The paper version was handed out against signature. */
    HANDED_OVER(Holder.NOBODY),
    /** Refused with a reason. */
    REFUSED(Holder.NOBODY),
    /** Taken back by the learner. */
    WITHDRAWN(Holder.NOBODY);

    /** Whose turn it is. */
    public enum Holder {
        /** The learner has to do something. */
        LEARNER,
        /** The registrar's office has it. */
        REGISTRAR,
        /** An official has to sign. */
        SIGNER,
        /** It has come to its end. */
        NOBODY
    }

    private final Holder heldBy;

    RequestStatus(Holder heldBy) {
        this.heldBy = heldBy;
    }

    /** Whose turn it is. */
    public Holder heldBy() {
        return heldBy;
    }

    /** Whether a request in this state is still under way. */
    public boolean isOpen() {
        return heldBy != Holder.NOBODY;
    }

    /**
     * Whether its deadline runs: the clock of a returned request stands still, and that of paper ends when it is ready for
     * pick-up. Of an issued one it runs on while paper is awaited, see {@link RequestRow#isWatched()}.
     */
    public boolean isWatched() {
        return isOpen() && this != RETURNED && this != READY_FOR_PICKUP;
    }

    /** Whether its document was issued. */
    public boolean isIssued() {
        return this == ISSUED || this == READY_FOR_PICKUP || this == HANDED_OVER;
    }

    /** The states that may come next. */
    public Set<RequestStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(APPROVED, RETURNED, REFUSED, WITHDRAWN);
            case RETURNED -> Set.of(SUBMITTED, WITHDRAWN, REFUSED);
            case APPROVED -> Set.of(IN_SIGNING, RETURNED, REFUSED, WITHDRAWN);
            case IN_SIGNING -> Set.of(ISSUED, SUBMITTED, WITHDRAWN);
            case ISSUED -> Set.of(READY_FOR_PICKUP);
            case READY_FOR_PICKUP -> Set.of(HANDED_OVER, ISSUED);
            case HANDED_OVER, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    /**
     * The next state, if the table allows it.
     *
     * @throws Refusal REQ-05 when it does not
     */
    public RequestStatus to(RequestStatus wanted) {
        if (!next().contains(wanted)) {
            throw new Refusal(RequestRefusal.WRONG_STATUS);
        }
        return wanted;
    }
}
