package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;

/** The learner answers a returned request; it goes back to the queue and the clock goes on with the days left. */
@Stateless
@Act(value = "requests.submitted", object = "request")
@RolesAllowed(Roles.LEARNER)
@Clause({"P1", "R44"})
public class AnswerRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    Calendars calendars;

    @Inject
    Event<RequestSubmitted> submitted;

    /**
     * Answers.
     *
     * @throws Refusal REQ-01 unknown or another's, REQ-02 empty answer, REQ-05 not returned
     */
    public RequestCard answer(long requestId, String answer) {
        String note = RequestDesk.mandatory(answer);
        return answered(desk.own(requestId), note);
    }

    /**
     * The same in the name of a learner without a cabinet, within the act that knows that the office entered the request.
     *
     * @throws Refusal REQ-01 unknown, REQ-02 empty answer, REQ-05 not returned
     */
    @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Clause({"P1", "R35"})
    public RequestCard answerFor(long requestId, String answer) {
        String note = RequestDesk.mandatory(answer);
        return answered(book.toChange(requestId), note);
    }

    private RequestCard answered(Request request, String note) {
        RequestStatus from = request.status();
        if (from != RequestStatus.RETURNED) {
            throw new Refusal(RequestRefusal.WRONG_STATUS);
        }
        request.answerOn(Time.dateOf(desk.now()), calendars.deadlines());
        desk.record(request, from, note);
        submitted.fire(new RequestSubmitted(request.id()));
        return desk.card(request);
    }
}
