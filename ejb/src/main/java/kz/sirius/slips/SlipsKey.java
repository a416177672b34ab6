package kz.sirius.slips;

import java.io.Serializable;

/**
 * What opens the slips that somebody is making: their number, and the key that is kept nowhere but with him.
 *
 * @param key 256 bits in Base64 for addresses
 */
public record SlipsKey(long id, String key) implements Serializable {

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "SlipsKey[" + id + "]";
    }
}
