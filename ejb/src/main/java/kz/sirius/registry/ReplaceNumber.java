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

/** Writes at an annulled number which one was issued in its place. Runs in the transaction that issues that one. */
@Stateless
@PermitAll
@Clause("R46")
public class ReplaceNumber {

    @Inject
    RegisterBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Writes it.
     *
     * @throws Refusal REG-01 no such number, REG-02 it is not annulled, or replaced already, REG-04 the clock stands
     *     before the moment at which it was annulled
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void replace(String number, String by) {
        RegisterLine line = book.toChange(number);
        Instant now = Time.onwards(line.lastAct(), clock).orElseThrow(() -> new Refusal(RegistryRefusal.CLOCK_BEHIND));
        line.replace(by, now);
        audit.done("registry.replace", "document:" + number, "ANNULLED", "REPLACED", by);
    }
}
