package kz.sirius.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Clears away at night what is too old to count. */
@Singleton
@PermitAll
public class ForgetTriesTimer {

    @Inject
    CountTries tries;

    /** The sweep. */
    @Schedule(hour = "3", minute = "40", timezone = "Asia/Almaty", persistent = false)
    public void sweep() {
        tries.forgetOld();
    }
}
