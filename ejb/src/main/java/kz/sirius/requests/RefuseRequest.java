package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Refuses a request with a mandatory reason, which the learner reads in his cabinet. */
@Stateless
@Act(value = "requests.refused", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R44"})
public class RefuseRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    Event<RequestEnded> ended;

    /**
     * Refuses it.
     *
     * @throws Refusal REQ-01 unknown, REQ-02 no reason, REQ-05 wrong state, REQ-06 changed meanwhile,
     *     REQ-40 a colleague works on it
     */
    public RequestCard refuse(long requestId, long version, String reason) {
        String note = RequestDesk.mandatory(reason);
        Request request = desk.toDecide(requestId, version);
        RequestStatus from = request.status();
        request.to(RequestStatus.REFUSED);
        desk.record(request, from, note);
        ended.fire(new RequestEnded(requestId, RequestStatus.REFUSED, note));
        return desk.card(request);
    }
}
