package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;

/**
 * Carries a request on when its document does: waits for signatures, is issued, or comes back from a signer. Only within
 * the transaction of the act that caused it, which has checked who may.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R19", "R24"})
public class AdvanceRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    /** The step that the document made. */
    public enum Step {
        /** Number, page and sheet are ready. */
        PREPARED(RequestStatus.IN_SIGNING),
        /** The policy is met and the file is in the register. */
        SIGNED(RequestStatus.ISSUED),
        /** A signer refused; the specialists decide anew. */
        SENT_BACK(RequestStatus.SUBMITTED);

        private final RequestStatus leadsTo;

        Step(RequestStatus leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    /** Locks the request until the act ends. Refuses REQ-01 when there is none. */
    public void hold(long requestId) {
        book.toChange(requestId);
    }

    /** Makes the step; the note is a signer's reason or a document's number. Refuses REQ-05 when the state forbids it. */
    public void advance(long requestId, Step step, String note) {
        Request request = book.toChange(requestId);
        RequestStatus from = request.status();
        request.to(step.leadsTo);
        desk.record(request, from, note);
    }
}
