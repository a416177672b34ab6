package kz.sirius.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.User;

/**
 * Takes an issued document's force away; number and file stay in the register. Runs in the transaction of the act that
 * annuls it, which has asked who may.
 */
@Stateless
@PermitAll
@Clause("R46")
public class AnnulNumber {

    @Inject
    RegisterBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Annuls it. Of two at the same moment the second reads that it is annulled already.
     *
     * @throws Refusal REG-01 no such number, REG-02 it was never issued, REG-04 the clock stands before the moment at
     *     which it was issued, REG-05 it is annulled already
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void annul(String number, User by, String reason) {
        RegisterLine line = book.toChange(number);
        Instant now = Time.onwards(line.lastAct(), clock).orElseThrow(() -> new Refusal(RegistryRefusal.CLOCK_BEHIND));
        line.annul(by, reason, now);
        audit.done("registry.annul", "document:" + number, "ISSUED", "ANNULLED", null);
    }
}
