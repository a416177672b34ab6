package kz.sirius.identity;

import java.time.Instant;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/** How far somebody's login is. The function {@code identity.login_state} says the same to queries. */
@Clause("P1")
public enum LoginState {
    /** He has none yet. */
    NONE,
    /** A one-time password was given and waits to be changed. */
    ONE_TIME,
    /** The one-time password was not changed in time; only a new one opens the door. */
    LAPSED,
    /** It is in use. */
    OPEN,
    /** It is closed with a reason. */
    BLOCKED;

    static LoginState of(boolean blocked, boolean mustChange, @Nullable Instant oneTimeUntil, Instant now) {
        if (blocked) {
            return BLOCKED;
        }
        if (!mustChange) {
            return OPEN;
        }
        return oneTimeUntil != null && !now.isBefore(oneTimeUntil) ? LAPSED : ONE_TIME;
    }
}
