package kz.sirius.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/** Forgets the answers that were kept for long enough. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ForgetAnswers {

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    /** Forgets them; tells how many. */
    public int forget() {
        return answers.forgetUntil(clock.instant().minus(Duration.ofHours(Setting.API_KEEP_HOURS.number())));
    }
}
