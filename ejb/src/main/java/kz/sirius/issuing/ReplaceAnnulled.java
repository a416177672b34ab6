package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.registry.ReplaceNumber;
import kz.sirius.requests.FrozenRequests;

/**
 * Marks an annulled document as replaced as soon as the one that was made in its place is issued, in the transaction of
 * the last signature. While it is not, or when its request ends without one, the old document is annulled and no more.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause("R46")
public class ReplaceAnnulled {

    @Inject
    FrozenRequests requests;

    @Inject
    ReplaceNumber numbers;

    /** Hears of an issued document. */
    public void issued(@Observes DocumentIssued document) {
        requests.replaced(document.requestId()).ifPresent(old -> numbers.replace(old, document.number()));
    }
}
