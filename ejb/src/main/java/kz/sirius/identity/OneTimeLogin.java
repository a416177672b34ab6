package kz.sirius.identity;

import java.time.Instant;

/**
 * A login with its one-time password, readable this once only.
 *
 * @param login login name
 * @param oneTimePassword to be changed at the first login
 * @param validUntil until when it opens the door
 */
public record OneTimeLogin(String login, String oneTimePassword, Instant validUntil) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "OneTimeLogin[" + login + "]";
    }
}
