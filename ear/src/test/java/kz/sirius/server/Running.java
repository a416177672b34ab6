package kz.sirius.server;

import java.util.ArrayDeque;
import java.util.Deque;

/** What this process has started and not stopped yet: an end by Ctrl-C, even in the middle of the start, leaves nothing. */
public final class Running {

    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private Running() {}

    static synchronized void add(AutoCloseable started) {
        STARTED.push(started);
    }

    static synchronized void remove(AutoCloseable stopped) {
        STARTED.remove(stopped);
    }

    /** Stops everything, what was started last first. */
    public static void stopAll() {
        for (AutoCloseable started = next(); started != null; started = next()) {
            try {
                started.close();
            } catch (Exception e) {
                System.err.println("Did not stop cleanly: " + e.getMessage());
            }
        }
    }

    private static synchronized AutoCloseable next() {
        return STARTED.poll();
    }
}
