package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Gives a request to a colleague of the registrar's office, or back to all of them. */
@Stateless
@Act(value = "requests.taken", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R17"})
public class HandOverRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail audit;

    /**
     * Hands it over. One that nobody works on can be given by anybody of the office; another only by who works on it and by
     * the head of the office.
     *
     * @param version as he saw it, or -1
     * @param to login of the colleague; blank for nobody
     * @throws Refusal REQ-01 unknown, REQ-05 not the office's turn, REQ-06 changed meanwhile, REQ-40 another works on it,
     *     REQ-41 no such colleague
     */
    public RequestCard handOver(long requestId, long version, String to) {
        User asker = desk.asker();
        Request request = book.toChange(requestId);
        if (!asker.has(Roles.REGISTRAR_HEAD)) {
            desk.requireFree(request);
        }
        RequestRow.Taker before = request.row().taker();
        String login = to.isBlank() ? null : to.strip();
        request.seenAs(version).takenBy(login == null ? null : by(login));
        TakeRequest.told(audit, requestId, before, login);
        return desk.card(request);
    }

    private Taken by(String login) {
        return colleagues.all().stream()
                .filter(colleague -> colleague.login().equals(login))
                .findFirst()
                .map(colleague -> new Taken(colleague.login(), colleague.name(), desk.now()))
                .orElseThrow(() -> new Refusal(RequestRefusal.NO_COLLEAGUE));
    }
}
