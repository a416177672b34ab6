package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Office;
import kz.sirius.identity.Roles;
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
     * @param further offices that sign as well, where all sign
     * @throws Refusal REQ-14 when the policy of all units would go, REQ-20 further offices where not all sign
     */
    public void set(PolicyCase forWhat, String unitCode, @Nullable SigningPolicy policy, Office... further) {
        String before = book.rule(forWhat, unitCode).toString();
        String after = "as for all";
        if (policy != null) {
            SigningRule rule = new SigningRule(policy, List.of(further));
            book.rule(forWhat, unitCode, rule);
            after = rule.toString();
        } else if (unitCode.isEmpty()) {
            throw new Refusal(RequestRefusal.POLICY_OF_ALL);
        } else {
            book.dropPolicy(forWhat, unitCode);
        }
        audit.done("requests.set-policy", "policy:" + forWhat + ":" + unitCode, before, after, null);
    }
}
