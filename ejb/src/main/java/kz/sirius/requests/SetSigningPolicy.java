package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Says who has to sign a kind of document, for one unit or (empty code) for all without a policy of their own. */
@Stateless
@Act("requests.set-policy")
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause({"T8", "R21"})
public class SetSigningPolicy {

    @Inject
    RequestBook book;

    @Inject
    AuditTrail audit;

    /**
     * Sets the policy for approvals from now on; what is approved keeps the one that was frozen with it.
     *
     * @param policy null takes a unit's own policy away, so that it follows that of all units
     * @throws Refusal REQ-14 when the policy of all units would go
     */
    public void set(DocumentKind kind, String unitCode, @Nullable SigningPolicy policy) {
        String before = book.policy(kind, unitCode).name();
        if (policy != null) {
            book.policy(kind, unitCode, policy);
        } else if (unitCode.isEmpty()) {
            throw new Refusal(RequestRefusal.POLICY_OF_ALL);
        } else {
            book.dropPolicy(kind, unitCode);
        }
        String after = policy == null ? "as for all" : policy.name();
        audit.done("requests.set-policy", "policy:" + kind + ":" + unitCode, before, after, null);
    }
}
