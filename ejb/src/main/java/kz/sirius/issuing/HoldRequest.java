package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.requests.AdvanceRequest;
import kz.sirius.signing.SheetTaken;

/**
 * Locks a request before a signer's act on its sheet: a learner who withdraws at that moment waits and then reads what
 * came of it. In the signer's transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R19"})
public class HoldRequest {

    @Inject
    AdvanceRequest requests;

    /** Hears that a sheet is taken in hand. */
    public void taken(@Observes SheetTaken sheet) {
        requests.hold(sheet.requestId());
    }
}
