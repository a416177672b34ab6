package kz.sirius.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was done. The row of a successful act stands or falls with the act's own transaction; the row of a refused
 * one is written in a transaction of its own, because that of the act is rolled back.
 */
@Stateless
@PermitAll
@Clause("R45")
public class AuditTrail {

    /** The role under which timers and listeners act; their principal is that of nobody. */
    private static final String PRODUCT = "SYSTEM";

    @Inject
    Clock clock;

    @Inject
    AuditEntries entries;

    @Resource
    SessionContext context;

    /**
     * Records an act in the transaction of the act.
     *
     * @param act what was done, capability and verb: {@code requests.approve}
     * @param object what it was done to: {@code request:1040}
     * @param from state before, or null when there was none
     * @param to state after, or null
     * @param note a reason or a hash; never personal data
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String act, String object, @Nullable String from, @Nullable String to, @Nullable String note) {
        entries.add(new AuditEntry(clock.instant(), who(), act, object).changed(from, to, note));
    }

    /**
     * Records that an act was refused, in a transaction of its own.
     *
     * @param act what was asked for
     * @param object on what
     * @param code code of the refusal
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(String act, String object, String code) {
        entries.add(new AuditEntry(clock.instant(), who(), act, object).refusedWith(code));
    }

    private String who() {
        return context.isCallerInRole(PRODUCT)
                ? "system"
                : context.getCallerPrincipal().getName();
    }
}
