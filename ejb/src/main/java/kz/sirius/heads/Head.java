package kz.sirius.heads;

import java.io.Serializable;
import java.time.Instant;

/**
 * The highest that something has reached.
 *
 * @param kind of a register, or {@link Heads#CHAIN}
 * @param number last number given, or place of the last link
 * @param hash of that link; {@code -} for a number
 * @param at when it was written
 */
public record Head(String kind, long number, String hash, Instant at) implements Serializable {

    /** The head of a register. */
    public static Head ofSeries(String kind, long number, Instant at) {
        return new Head(kind, number, "-", at);
    }
}
