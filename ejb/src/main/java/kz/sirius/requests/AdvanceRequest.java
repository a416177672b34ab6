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
@Clause({"T8", "P3", "R19", "R24", "R32", "R33"})
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
        SENT_BACK(RequestStatus.SUBMITTED),
        /** The paper version is signed by hand, sealed and in the journal: the clock ends. */
        PAPER_READY(RequestStatus.READY_FOR_PICKUP),
        /** The paper version was handed out against signature. */
        HANDED_OVER(RequestStatus.HANDED_OVER);

        private final RequestStatus leadsTo;

        Step(RequestStatus leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    /** Locks the request until the act ends. Refuses REQ-01 when there is none. */
    public void hold(long requestId) {
        book.toChange(requestId);
    }

    /** Its paper version, which nobody has handed out, is not made or not given any more. Refuses REQ-01 when there is none. */
    public void withoutPaper(long requestId) {
        Request request = book.toChange(requestId);
        request.paper().end();
        if (request.status() == RequestStatus.READY_FOR_PICKUP) {
            request.to(RequestStatus.ISSUED);
            desk.record(request, RequestStatus.READY_FOR_PICKUP, null);
        }
    }

    /** Makes the step; the note is a signer's reason or a document's number. Refuses REQ-05 when the state forbids it. */
    public void advance(long requestId, Step step, String note) {
        Request request = book.toChange(requestId);
        RequestStatus from = request.status();
        if (step == Step.PAPER_READY) {
            request.paperReady();
        } else {
            request.to(step.leadsTo);
        }
        desk.record(request, from, note);
    }
}
