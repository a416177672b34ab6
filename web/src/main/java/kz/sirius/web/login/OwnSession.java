package kz.sirius.web.login;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.sirius.sessions.OpenSession;
import kz.sirius.sessions.WatchSession;
import org.jspecify.annotations.Nullable;

/** The session of who is here, as the list of sessions knows it. */
@SessionScoped
public class OwnSession implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration NOTED = Duration.ofMinutes(1);

    @Inject
    transient OpenSession open;

    @Inject
    transient WatchSession watch;

    @Inject
    transient Clock clock;

    private @Nullable String secret;
    private Instant seenAt = Instant.EPOCH;

    /** Whether it still counts. It is put on the list with the first page after the login. */
    public synchronized boolean counts(String address, String device) {
        String known = secret;
        if (known == null) {
            secret = open.open(address, device);
            seenAt = clock.instant();
            return true;
        }
        if (!watch.isOpen(known)) {
            return false;
        }
        Instant now = clock.instant();
        if (seenAt.plus(NOTED).isBefore(now)) {
            watch.seen(known);
            seenAt = now;
        }
        return true;
    }

    /** Its secret, empty when it is on no list. */
    public synchronized String secret() {
        return secret == null ? "" : secret;
    }

    /** Ends it. */
    public synchronized void end() {
        if (secret != null) {
            watch.end(secret);
        }
    }
}
