package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.requests.AdvanceRequest;
import kz.sirius.signing.SheetRefused;

/** Gives a request back to the registrar with a signer's reason; its number stays (A1). In the refusal's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R44"})
public class SendBackRequest {

    @Inject
    AdvanceRequest requests;

    /** Hears of a signer's refusal. */
    public void refused(@Observes SheetRefused refusal) {
        requests.advance(refusal.requestId(), AdvanceRequest.Step.SENT_BACK, refusal.reason());
    }
}
