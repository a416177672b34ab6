package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Tells the registrar's office which approved requests could not be prepared yet, and why. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause("R23")
public class FailedPreparations {

    @Inject
    PreparationFailures failures;

    /** All of them, by request. */
    public List<FailedPreparation> all() {
        return failures.all();
    }
}
