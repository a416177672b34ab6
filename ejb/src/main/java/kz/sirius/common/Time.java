package kz.sirius.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Where time comes from: everything injects {@link Clock}, nothing asks the system itself. Instants are UTC, business
 * dates are those of Asia/Almaty (+05:00 since 2024-03-01, +06:00 before).
 */
@ApplicationScoped
public class Time {

    /** The zone of all business dates. */
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /** By how much two servers' clocks may differ, or one be set back by the time service. */
    private static final Duration LAG = Duration.ofSeconds(5);

    /** The clock of the product; tests put another in its place. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Now, but never before that earlier act: a clock that lags behind it by a few seconds is waited for by taking the
     * act's own time. Nothing when the clock has gone back further than that and cannot be trusted, unless the
     * administrator has said that it is right ({@code sirius.clock.right}).
     */
    public static Optional<Instant> onwards(Instant act, Clock clock) {
        return onwards(act, clock.instant(), Setting.CLOCK_RIGHT::on);
    }

    static Optional<Instant> onwards(Instant act, Instant now, BooleanSupplier right) {
        if (!now.isBefore(act)) {
            return Optional.of(now);
        }
        if (Duration.between(now, act).compareTo(LAG) <= 0) {
            return Optional.of(act);
        }
        return right.getAsBoolean() ? Optional.of(now) : Optional.empty();
    }

    /** Business date of an instant. */
    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ALMATY).toLocalDate();
    }

    /** Today's business date by this clock. */
    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    /** Last second of a business date, 23:59:59 in Almaty. */
    public static Instant endOf(LocalDate date) {
        return date.atTime(LocalTime.of(23, 59, 59)).atZone(ALMATY).toInstant();
    }

    /** An hour of a business date in Almaty. */
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ALMATY).toInstant();
    }
}
