package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Reads who has to sign what, as it will be frozen at the next approval. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause({"T8", "R21"})
public class SigningPolicies {

    @Inject
    RequestBook book;

    /** Every policy that was set, by kind; that for all units stands before those of units. */
    public List<PolicyRow> inForce() {
        return book.policies();
    }
}
