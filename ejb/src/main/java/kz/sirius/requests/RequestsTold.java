package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Refusal;

/** Tells within an act, which has asked whose request it is, what its learner is to be told. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RequestsTold {

    @Inject
    RequestBook book;

    /** Of this request. Refuses REQ-01 when there is none. */
    public RequestTold of(long id) {
        Request request = book.find(id).orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND));
        List<RequestCard.Step> history =
                book.history(id).stream().map(RequestStep::card).toList();
        String note = null;
        boolean answered = false;
        for (RequestCard.Step step : history) {
            note = step.note() == null ? note : step.note();
            answered |= step.to() == RequestStatus.RETURNED;
        }
        return new RequestTold(
                id,
                request.applicant().studentNo(),
                answered,
                request.replaces() != null,
                request.row().due().on(),
                note);
    }
}
