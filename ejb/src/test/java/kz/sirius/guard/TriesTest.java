package kz.sirius.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Instant NOON = Instant.parse("2026-11-27T07:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void theTenthTryShutsTheDoorAndTheNinthDoesNot() {
        Tries nine = after(Tries.none(NOON), 9, NOON);
        assertEquals(Duration.ZERO, nine.shutFor(NOON));
        assertEquals(MINUTE, nine.oneMore(NOON, 10, MINUTE).shutFor(NOON));
    }

    @Test
    void eachFurtherTenShutItTwiceAsLongUpToEightHours() {
        Instant now = NOON;
        Tries tries = Tries.none(now);
        for (int minutes = 1; minutes <= 256; minutes *= 2) {
            tries = after(tries, 10, now);
            assertEquals(Duration.ofMinutes(minutes), tries.shutFor(now));
            now = now.plus(tries.shutFor(now));
        }
        for (int i = 0; i < 20; i++) {
            tries = after(tries, 10, now);
            assertEquals(Duration.ofHours(8), tries.shutFor(now));
            now = now.plus(tries.shutFor(now));
        }
    }

    @Test
    void triesAtAShutDoorDoNotProlongIt() {
        Tries shut = after(Tries.none(NOON), 10, NOON);
        assertEquals(shut, after(shut, 50, NOON.plusSeconds(59)));
    }

    @Test
    void afterTheDoorOpensTenTriesAreLeftAgain() {
        Instant opened = NOON.plus(MINUTE);
        Tries again = after(after(Tries.none(NOON), 10, NOON), 9, opened);
        assertEquals(9, again.count());
        assertEquals(Duration.ZERO, again.shutFor(opened));
    }

    @Test
    void aDayWithoutAWrongPasswordForgetsEverything() {
        Instant later = NOON.plus(Duration.ofHours(24)).plusSeconds(1);
        Tries tries = after(after(Tries.none(NOON), 10, NOON), 10, later);
        assertEquals(MINUTE, tries.shutFor(later));
    }

    private static Tries after(Tries tries, int wrong, Instant now) {
        Tries after = tries;
        for (int i = 0; i < wrong; i++) {
            after = after.oneMore(now, 10, MINUTE);
        }
        return after;
    }
}
