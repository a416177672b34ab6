package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Puts a new one-time password in place of a forgotten one. */
@Stateless
@Act(value = "identity.reset-login", object = "login")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class ResetLogin {

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DoorChanged> changed;

    /**
     * A new one-time password.
     *
     * @throws Refusal IDN-14 without a reason, IDN-19 with too long a one, IDN-02 when the account is not the asker's to look
     *     after
     */
    public OneTimeLogin reset(String login, String reason) {
        String why = DoorReasons.mandatory(reason);
        Account account = desk.accountFor(current.get(), login);
        OneTimeLogin opened = desk.open(account);
        changed.fire(new DoorChanged(account.login()));
        audit.done("identity.reset-login", "account:" + account.id(), null, null, why);
        return opened;
    }
}
