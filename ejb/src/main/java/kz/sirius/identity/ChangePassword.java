package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/** Puts a password of the caller's own choice in place of the one he has; after a one-time password this opens the door. */
@Stateless
@PermitAll
@Clause({"P1", "R34"})
public class ChangePassword {

    @Resource
    SessionContext context;

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    @Inject
    Breached breached;

    @Inject
    ConfirmPassword confirm;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DoorChanged> changed;

    @Inject
    Clock clock;

    /**
     * Changes the caller's password.
     *
     * @throws Refusal IDN-05 when {@code current} is wrong, IDN-16 when there were too many wrong ones, IDN-04
     *     when {@code chosen} is weak or the same, IDN-17 when it is known from a breach
     */
    public void change(String current, String chosen) {
        Account account = book.toChange(context.getCallerPrincipal().getName())
                .filter(found -> found.open(clock.instant()))
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_LOGGED_IN));
        confirm.confirm(current);
        passwords.checkStrength(account.login(), chosen);
        if (breached.knows(chosen)) {
            throw new Refusal(IdentityRefusal.BREACHED_PASSWORD);
        }
        if (passwords.matches(chosen, account.passwordHash())) {
            throw new Refusal(IdentityRefusal.WEAK_PASSWORD, Setting.PASSWORD_LENGTH.number());
        }
        account.choose(passwords.hashed(chosen));
        changed.fire(new DoorChanged(account.login()));
        audit.done("identity.change-password", "account:" + account.id(), null, null, null);
    }
}
