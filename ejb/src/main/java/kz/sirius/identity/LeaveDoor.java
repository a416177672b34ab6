package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;

/** Writes down that somebody logs out. Whoever calls it ends the session; does nothing for who is not known. */
@Stateless
@PermitAll
@Clause("R45")
public class LeaveDoor {

    @Resource
    SessionContext context;

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    /** Leaves the door, also with an account that was closed meanwhile. */
    public void leave() {
        book.byLogin(context.getCallerPrincipal().getName())
                .ifPresent(account -> audit.done("identity.logout", "account:" + account.id(), null, null, null));
    }
}
