package kz.sirius.calls;

import kz.sirius.common.Refusal;

/**
 * A call that must not have a second effect.
 *
 * @param key its {@code Idempotency-Key}, made by the caller
 * @param sha256 of verb, address and body: the same key with another one is another request
 */
public record Posted(String key, String sha256) {

    /** Refuses API-17 a key that is not 1–100 visible ASCII letters. */
    public Posted {
        if (!key.matches("[!-~]{1,100}")) {
            throw new Refusal(CallRefusal.KEY_UNFIT);
        }
    }
}
