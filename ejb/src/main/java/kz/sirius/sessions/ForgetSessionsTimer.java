package kz.sirius.sessions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Clears away at night what was last used thirty days ago. */
@Singleton
@PermitAll
public class ForgetSessionsTimer {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SessionBook book;

    @Inject
    Clock clock;

    /** The sweep. */
    @Schedule(hour = "3", minute = "45", timezone = "Asia/Almaty", persistent = false)
    public void sweep() {
        book.forgetBefore(clock.instant().minus(KEPT));
    }
}
