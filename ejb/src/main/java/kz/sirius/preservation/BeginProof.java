package kz.sirius.preservation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.common.Clause;
import kz.sirius.issuing.DocumentIssued;

/** Puts an issued document down as one whose proof is to be looked after, in the transaction of its release. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"R22", "R24"})
public class BeginProof {

    @Inject
    ProofBook book;

    @Inject
    Clock clock;

    /** Hears of an issued document. */
    public void issued(@Observes DocumentIssued document) {
        book.add(document.number(), clock.instant());
    }
}
