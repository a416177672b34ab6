package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Closes an account with a reason; what its owner may do ends at once. */
@Stateless
@Act(value = "identity.block-login", object = "login")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class BlockLogin {

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DoorChanged> changed;

    /**
     * Blocks the account.
     *
     * @throws Refusal IDN-14 without a reason, IDN-19 with too long a one, IDN-02 when it is not the asker's to look after, IDN-15 for his own
     */
    public void block(String login, String reason) {
        User asker = current.get();
        String why = DoorReasons.mandatory(reason);
        Account account = desk.accountFor(asker, login);
        if (account.id() == asker.accountId()) {
            throw new Refusal(IdentityRefusal.OWN_ACCOUNT);
        }
        account.block(why);
        changed.fire(new DoorChanged(account.login()));
        audit.done("identity.block-login", "account:" + account.id(), "OPEN", "BLOCKED", why);
    }
}
