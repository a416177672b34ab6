package kz.sirius.common;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Around the beats of a timer that beats again by itself: an outage is one line of the log when it begins and one when
 * it is over, not a stack at each beat. Whatever else fails goes on to the server, which tells it whole.
 */
public class SaysOutagesOnce {

    private static final Logger LOG = System.getLogger(SaysOutagesOnce.class.getName());

    private final AtomicBoolean away = new AtomicBoolean();

    /** The beat. */
    @AroundTimeout
    public @Nullable Object beat(InvocationContext call) throws Exception {
        String timer = call.getMethod().getDeclaringClass().getSimpleName();
        try {
            Object given = call.proceed();
            if (away.getAndSet(false)) {
                LOG.log(Logger.Level.WARNING, "{0} goes on: what was away is there again", timer);
            }
            return given;
        } catch (RuntimeException e) {
            if (!Unavailable.isBehind(e)) {
                throw e;
            }
            if (!away.getAndSet(true)) {
                LOG.log(Logger.Level.WARNING, "{0} waits, something is away: {1}", timer, last(e));
            }
            return null;
        }
    }

    /** The class and no message: a message may hold what a row holds. */
    private static String last(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName();
    }
}
