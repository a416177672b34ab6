package kz.sirius.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what the server does by itself, and no longer than it may take. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Await() {}

    /** Comes back as soon as it holds; fails with what was waited for. */
    public static void until(String what, BooleanSupplier holds) {
        until(what, PATIENCE, holds);
    }

    /** The same with a patience of its own. */
    public static void until(String what, Duration patience, BooleanSupplier holds) {
        long end = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
