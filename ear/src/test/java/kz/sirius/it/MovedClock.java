package kz.sirius.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The product's clock in the tests: it runs, and can be put to another moment. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock extends Clock {

    private static volatile Duration moved = Duration.ZERO;

    /** Puts the clock to this moment; it goes on from there. */
    public static void moveTo(Instant instant) {
        moved = Duration.between(Clock.systemUTC().instant(), instant);
    }

    /** Real time again. */
    public static void reset() {
        moved = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(moved);
    }
}
