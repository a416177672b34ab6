package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;

/** Sends a request back to the learner for correction, with a reason; the clock stands still until he answers. */
@Stateless
@Act(value = "requests.returned", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R44"})
public class ReturnRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    Event<RequestReturned> returned;

    /**
     * Returns it.
     *
     * @throws Refusal REQ-01 unknown, REQ-02 no reason, REQ-05 wrong state, REQ-06 changed meanwhile,
     *     REQ-40 a colleague works on it
     */
    public RequestCard giveBack(long requestId, long version, String reason) {
        String note = RequestDesk.mandatory(reason);
        Request request = desk.toDecide(requestId, version);
        RequestStatus from = request.status();
        request.returnOn(Time.dateOf(desk.now()));
        desk.record(request, from, note);
        returned.fire(new RequestReturned(requestId));
        return desk.card(request);
    }
}
