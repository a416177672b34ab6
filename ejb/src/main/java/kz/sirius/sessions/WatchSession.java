package kz.sirius.sessions;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;
import kz.sirius.common.Clause;

/**
 * Tells whether a session still counts. Whoever knows its secret may ask: nothing stands before it, so that who lost a role
 * or was blocked meanwhile is refused by what he asks for, and not by the question whether he is still there.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@Clause({"P1", "R12"})
public class WatchSession {

    @Inject
    SessionBook book;

    @Inject
    Clock clock;

    /** Whether it was not ended. */
    public boolean isOpen(String secret) {
        return book.isOpen(secret);
    }

    /** Notes that it was used just now. */
    public void seen(String secret) {
        book.seen(secret, clock.instant());
    }

    /** Ends it: its owner has logged out, or the container has given it up. */
    public void end(String secret) {
        book.end(secret, clock.instant());
    }
}
