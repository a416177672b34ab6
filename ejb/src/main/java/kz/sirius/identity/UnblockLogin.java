package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Opens a blocked account again; its password is the one it had. */
@Stateless
@Act(value = "identity.unblock-login", object = "login")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class UnblockLogin {

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AuditTrail audit;

    /**
     * Unblocks the account.
     *
     * @throws Refusal IDN-14 without a reason, IDN-19 with too long a one, IDN-02 when it is not the asker's to look after
     */
    public void unblock(String login, String reason) {
        String why = DoorReasons.mandatory(reason);
        Account account = desk.accountFor(current.get(), login);
        account.unblock();
        audit.done("identity.unblock-login", "account:" + account.id(), "BLOCKED", "OPEN", why);
    }
}
