package kz.sirius.web.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How a moment is written: ISO-8601 in UTC, whole seconds, so that it is the same before and after it was stored. */
final class Moment {

    private Moment() {}

    static String of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
