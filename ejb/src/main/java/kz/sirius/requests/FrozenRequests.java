package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Reads what was frozen at the approval, for the room that makes the document; it decides who may see it. */
@Stateless
@PermitAll
@Clause({"R19", "R48"})
public class FrozenRequests {

    @Inject
    RequestBook book;

    /** The frozen data. Refuses REQ-01 unknown, REQ-05 never approved. */
    public FrozenRequest of(long requestId) {
        return book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .frozen(book.snapshot(requestId));
    }

    /** The same of an approved request whose document is to be prepared; nothing of one in another state. */
    public Optional<FrozenRequest> toPrepare(long requestId) {
        Request request = book.find(requestId).orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND));
        return request.status() == RequestStatus.APPROVED
                ? Optional.of(request.frozen(book.snapshot(requestId)))
                : Optional.empty();
    }

    /**
     * Whether nothing was decided about a request since what is frozen was read. Its lock is held until the act ends.
     * Refuses REQ-01 unknown.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean isStill(FrozenRequest read) {
        return book.toChange(read.id()).isStill(read);
    }

    /** State of a request. */
    public RequestStatus status(long requestId) {
        return book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .status();
    }

    /** How many paper copies are to be made of this request's document; 0 for none. Refuses REQ-01 unknown. */
    public int paperToMake(long requestId) {
        return book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .paper()
                .toMake();
    }

    /** A copy of its clock. Refuses REQ-01 unknown. */
    public Clockwork clock(long requestId) {
        return book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .clockwork()
                .copy();
    }

    /** Number of the annulled document in whose place this request's document is made. Refuses REQ-01 unknown. */
    public Optional<String> replaced(long requestId) {
        return Optional.ofNullable(book.find(requestId)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND))
                .replaces());
    }

    /** The request that was made in the place of this annulled document. */
    public Optional<Long> reissueOf(String number) {
        return book.reissueOf(number);
    }

    /** Which of these requests ended without a document, withdrawn or refused, and how. */
    public Map<Long, RequestStatus> endedAmong(List<Long> requestIds) {
        return requestIds.isEmpty() ? Map.of() : book.endedAmong(requestIds);
    }

    /** Approved requests whose document is not prepared yet, the oldest first. */
    public List<Long> toPrepare() {
        return book.approved();
    }
}
