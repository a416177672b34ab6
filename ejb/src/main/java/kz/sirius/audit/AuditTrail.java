package kz.sirius.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was done. The row of a successful act stands or falls with the act's own transaction, at
 * whose end all its rows are written together; the row of a refused
 * or failed one is written in a transaction of its own, because that of the act is rolled back ({@link KeepsRefusals}
 * sees to it). No interceptor stands before this bean: what was refused to somebody who lost his rights is written too.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@Clause("R45")
public class AuditTrail {

    @Inject
    Clock clock;

    @Inject
    AuditEntries entries;

    @Inject
    Actors actors;

    @Resource
    SessionContext context;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /**
     * Records an act in the transaction of the act.
     *
     * @param act what was done, capability and verb: {@code requests.approve}
     * @param object what it was done to: {@code request:1040}
     * @param from state before, or null when there was none
     * @param to state after, or null
     * @param note a reason, or the SHA-256 of the document, which gets a column of its own; never personal data
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String act, String object, @Nullable String from, @Nullable String to, @Nullable String note) {
        if (transactions.getRollbackOnly()) {
            return; // nothing of the act will be, nor its row
        }
        Rows.of(transactions, entries)
                .add(new AuditEntry(clock.instant(), actors.of(context), act, object).changed(from, to, note));
    }

    /**
     * Records that somebody came in, in a transaction of its own; the container does not know him yet.
     *
     * @param roles with which he came in
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void cameIn(String login, Collection<String> roles, String object) {
        Actor actor = actors.atTheDoor(login, roles.stream().sorted().toList());
        entries.add(List.of(new AuditEntry(clock.instant(), actor, "identity.login", object)));
    }

    /**
     * Records that the door stayed closed, in a transaction of its own.
     *
     * @param login of an account that exists, or null: what somebody typed who is not known is not kept
     * @param code why
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void stayedOut(@Nullable String login, String object, String code) {
        Actor actor = actors.atTheDoor(login == null ? "anonymous" : login, List.of());
        entries.add(
                List.of(new AuditEntry(clock.instant(), actor, "identity.login", object).ended(Outcome.REFUSED, code)));
    }

    /**
     * Takes down that an act was refused: by whom and when. {@link #keep} writes it.
     *
     * @param act what was asked for
     * @param object on what
     * @param code code of the refusal
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EndedAct refused(String act, String object, String code) {
        return ended(Outcome.REFUSED, act, object, code);
    }

    /**
     * Takes down that an act failed: by whom and when. {@link #keep} writes it.
     *
     * @param act what was asked for
     * @param object on what
     * @param code kind of the failure; never its message, which may name anything
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EndedAct failed(String act, String object, String code) {
        return ended(Outcome.FAILED, act, object, code);
    }

    private EndedAct ended(Outcome outcome, String act, String object, String code) {
        return new EndedAct(act, new AuditEntry(clock.instant(), actors.of(context), act, object).ended(outcome, code));
    }

    /** Records what was taken down, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(EndedAct act) {
        entries.add(List.of(act.entry()));
    }
}
