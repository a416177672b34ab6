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
import org.jspecify.annotations.Nullable;

/**
 * A member of the registrar's office takes a request that waits for a check: nobody else decides on it meanwhile. The head of
 * the office takes it from whoever has it; anybody does when that one cannot come in any more.
 */
@Stateless
@Act(value = "requests.taken", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R17"})
public class TakeRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    AuditTrail audit;

    /**
     * Takes it; who has it already has it still.
     *
     * @param version as he saw it, or -1
     * @throws Refusal REQ-01 unknown, REQ-05 not the office's turn, REQ-06 changed meanwhile, REQ-40 a colleague works on it
     */
    public RequestCard take(long requestId, long version) {
        User asker = desk.asker();
        Request request = book.toChange(requestId);
        RequestRow.Taker before = request.row().taker();
        if (before != null && before.login().equals(asker.login())) {
            return desk.card(request);
        }
        if (!asker.has(Roles.REGISTRAR_HEAD)) {
            desk.requireFree(request);
        }
        request.seenAs(version).takenBy(new Taken(asker.login(), asker.displayName(), desk.now()));
        told(audit, requestId, before, asker.login());
        return desk.card(request);
    }

    static void told(AuditTrail audit, long requestId, RequestRow.@Nullable Taker before, @Nullable String after) {
        audit.done("requests.taken", "request:" + requestId, before == null ? null : before.login(), after, null);
    }
}
