package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
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
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Changes the caller's password.
     *
     * @throws Refusal IDN-05 when {@code current} is wrong, IDN-04 when {@code chosen} is weak or the same
     */
    public void change(String current, String chosen) {
        Account account = book.byLogin(context.getCallerPrincipal().getName())
                .filter(found -> found.open(clock.instant()))
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_LOGGED_IN));
        if (!passwords.matches(current, account.passwordHash())) {
            throw new Refusal(IdentityRefusal.WRONG_PASSWORD);
        }
        passwords.checkStrength(account.login(), chosen);
        if (passwords.matches(chosen, account.passwordHash())) {
            throw new Refusal(IdentityRefusal.WEAK_PASSWORD, Setting.PASSWORD_LENGTH.number());
        }
        account.choose(passwords.hashed(chosen));
        audit.done("identity.change-password", "account:" + account.id(), null, null, null);
    }
}
