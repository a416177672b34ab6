package kz.sirius.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Proof that a person has just entered his password again. Made by {@link ConfirmPassword} only; good for that person and
 * for some minutes, so that one entry signs forty documents.
 */
public final class Confirmation {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private final String login;
    private final Instant at;

    Confirmation(String login, Instant at) {
        this.login = login;
        this.at = at;
    }

    /** Whether it is this person's and still good. */
    public boolean holdsFor(User user, Instant now) {
        return login.equals(user.login()) && now.isBefore(at.plus(GOOD_FOR));
    }
}
