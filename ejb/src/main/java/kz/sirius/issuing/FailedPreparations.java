package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.requests.FrozenRequests;

/** Tells the registrar's office which approved requests could not be prepared yet, and why. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause("R23")
public class FailedPreparations {

    @Inject
    PreparationFailures failures;

    @Inject
    FrozenRequests requests;

    /** All of them, by request; what was sent back or has ended meanwhile is not to be prepared any more. */
    public List<FailedPreparation> all() {
        Set<Long> approved = new HashSet<>(requests.toPrepare());
        return failures.all().stream()
                .filter(failure -> approved.contains(failure.requestId()))
                .toList();
    }
}
