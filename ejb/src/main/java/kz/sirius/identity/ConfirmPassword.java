package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.guard.CountTries;

/** Asks the caller for his password once more, before he signs (S2). */
@Stateless
@PermitAll
@Clause("S2")
public class ConfirmPassword {

    @Resource
    SessionContext context;

    @Inject
    OpenDoor door;

    @Inject
    CountTries tries;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The proof that this is the caller's password.
     *
     * @throws Refusal IDN-05 when it is not, IDN-16 when there were too many wrong ones
     */
    public Confirmation confirm(String password) {
        String login = context.getCallerPrincipal().getName();
        if (!door.confirms(login, password)) {
            Duration wait = tries.shutFor(login, null);
            if (!wait.isZero()) {
                throw new Refusal(IdentityRefusal.TOO_MANY_TRIES, wait.toMinutes() + 1);
            }
            throw new Refusal(IdentityRefusal.WRONG_PASSWORD);
        }
        audit.done("identity.confirm-password", "login:" + login, null, null, null);
        return new Confirmation(login, clock.instant());
    }
}
