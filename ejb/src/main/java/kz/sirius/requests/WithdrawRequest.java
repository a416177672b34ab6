package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * The learner takes his request back. Allowed while nothing is signed: listeners of {@link RequestEnded} stop the
 * signing sheet and refuse, if a signature stands on it already.
 */
@Stateless
@Act(value = "requests.withdrawn", object = "request")
@RolesAllowed(Roles.LEARNER)
@Clause("P1")
public class WithdrawRequest {

    @Inject
    RequestDesk desk;

    @Inject
    Event<RequestEnded> ended;

    /** Withdraws. Refuses REQ-01 unknown or another's, REQ-05 when it has come to its end or is signed. */
    public RequestCard withdraw(long requestId) {
        Request request = desk.own(requestId);
        RequestStatus from = request.status();
        request.to(RequestStatus.WITHDRAWN);
        desk.record(request, from, null);
        ended.fire(new RequestEnded(requestId, RequestStatus.WITHDRAWN, "withdrawn"));
        return desk.card(request);
    }
}
