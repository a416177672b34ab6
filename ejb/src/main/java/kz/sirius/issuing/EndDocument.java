package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.registry.VoidNumber;
import kz.sirius.requests.RequestEnded;
import kz.sirius.signing.CancelSheet;

/** Closes the sheet and voids the number of a request that ended without a document, in the transaction of its end. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause("R23")
public class EndDocument {

    @Inject
    CancelSheet sheets;

    @Inject
    VoidNumber numbers;

    @Inject
    PreparationFailures failures;

    /** Hears of a request's end. Throws {@link Refusal} SIG-13 when a signature stands already: then it does not end. */
    public void ended(@Observes RequestEnded end) {
        sheets.cancel(end.requestId());
        numbers.voidOf(end.requestId(), end.reason());
        failures.forget(end.requestId());
    }
}
