package kz.sirius.corrections;

import java.util.Set;
import kz.sirius.common.Refusal;
import kz.sirius.requests.RequestStatus;

/** Where a report stands, with the steps that are allowed from there. Any other step is refused (COR-07). */
public enum CorrectionStatus {
    /** With the registrar's office. */
    SUBMITTED(RequestStatus.Holder.REGISTRAR),
    /** The office asked something; the clock stands still until the learner replies. */
    RETURNED(RequestStatus.Holder.LEARNER),
    /** The record was corrected. */
    CORRECTED(RequestStatus.Holder.NOBODY),
    /** Nothing is corrected, with the reason. */
    DECLINED(RequestStatus.Holder.NOBODY);

    private final RequestStatus.Holder heldBy;

    CorrectionStatus(RequestStatus.Holder heldBy) {
        this.heldBy = heldBy;
    }

    /** Whose turn it is. */
    public RequestStatus.Holder heldBy() {
        return heldBy;
    }

    /** Whether it is not answered yet. */
    public boolean isOpen() {
        return heldBy != RequestStatus.Holder.NOBODY;
    }

    /** Whether its deadline runs; while the learner is asked the clock stands still. */
    public boolean isWatched() {
        return heldBy == RequestStatus.Holder.REGISTRAR;
    }

    /** The states that may come next. */
    public Set<CorrectionStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(RETURNED, CORRECTED, DECLINED);
            case RETURNED -> Set.of(SUBMITTED, CORRECTED, DECLINED);
            case CORRECTED, DECLINED -> Set.of();
        };
    }

    /** The next state, if the table allows it. Refuses COR-07 when it does not. */
    CorrectionStatus to(CorrectionStatus wanted) {
        if (!next().contains(wanted)) {
            throw new Refusal(CorrectionRefusal.WRONG_STATUS);
        }
        return wanted;
    }
}
