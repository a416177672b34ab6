package kz.sirius.guard;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wrong passwords in a row that one account, or one address, has seen.
 *
 * @param count how many since the last right one
 * @param shuts how many times the door was shut for them; each time twice as long as the one before
 * @param lastAt the last of them
 * @param shutUntil until when the door is shut, or null
 */
record Tries(int count, int shuts, Instant lastAt, @Nullable Instant shutUntil) {

    /** After so long without a wrong password everything before is forgotten. */
    static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final Duration LONGEST = Duration.ofHours(8);
    private static final int DOUBLINGS = 12;

    static Tries none(Instant now) {
        return new Tries(0, 0, now, null);
    }

    /** How long the door is still shut; zero when it is open. */
    Duration shutFor(Instant now) {
        return shutUntil == null || !now.isBefore(shutUntil) ? Duration.ZERO : Duration.between(now, shutUntil);
    }

    /**
     * With one more try, which counts as wrong until it is known to be right: guesses made at the same moment cannot pass
     * beside the count. A try at a shut door changes nothing.
     *
     * @param most after so many the door is shut
     * @param first for how long the first time
     */
    Tries oneMore(Instant now, int most, Duration first) {
        if (!shutFor(now).isZero()) {
            return this;
        }
        boolean old = lastAt.plus(FORGOTTEN).isBefore(now);
        int before = old || count >= most ? 0 : count;
        int shut = old ? 0 : shuts;
        if (before + 1 < most) {
            return new Tries(before + 1, shut, now, null);
        }
        Duration grown = first.multipliedBy(1L << Math.min(shut, DOUBLINGS));
        return new Tries(most, shut + 1, now, now.plus(grown.compareTo(LONGEST) > 0 ? LONGEST : grown));
    }
}
