package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

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
    Clock clock;

    /** The proof that this is the caller's password. Refuses IDN-05 when it is not. */
    public Confirmation confirm(String password) {
        String login = context.getCallerPrincipal().getName();
        if (door.open(login, password).isEmpty()) {
            throw new Refusal(IdentityRefusal.WRONG_PASSWORD);
        }
        return new Confirmation(login, clock.instant());
    }
}
