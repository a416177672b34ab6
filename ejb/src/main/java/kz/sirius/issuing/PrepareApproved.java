package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.requests.RequestApproved;

/** Has the document prepared as soon as an approval is committed; what is lost here is found by the sweep. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@Clause("T8")
public class PrepareApproved {

    @Inject
    AttemptPreparation preparation;

    /** Hears of an approval. */
    @Asynchronous
    public void approved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestApproved approval) {
        preparation.attempt(approval.requestId());
    }
}
