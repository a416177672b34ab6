package kz.sirius.calls;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import kz.sirius.identity.Roles;

/** Rings every hour for {@link ForgetAnswers}. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
public class ForgetAnswersTimer {

    @Inject
    ForgetAnswers forget;

    /** The sweep. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    public void sweep() {
        forget.forget();
    }
}
