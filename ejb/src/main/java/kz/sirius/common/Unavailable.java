package kz.sirius.common;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something outside the product is away (key store, database, mail): the transaction is rolled back, the asker is told
 * to try later, a timer tries again. The message is for the log and holds no personal data.
 */
@ApplicationException(rollback = true)
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An outage with what is away and why. */
    public Unavailable(String what, Throwable cause) {
        super(what, cause);
    }

    /** An outage with what is away. */
    public Unavailable(String what) {
        super(what);
    }

    /** Whether this is an outage: one that was recognised, or what the database and its pool say of theirs. */
    public static boolean is(Throwable thrown) {
        return thrown instanceof Unavailable
                || isOfDatabase(thrown)
                // A commit that failed names its reason beside it, not as its cause.
                || Arrays.stream(thrown.getSuppressed()).anyMatch(Unavailable::isBehind);
    }

    /** The same of anything in its chain of causes. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(Unavailable::is);
    }

    /**
     * Connection refused, lost or not to be had: PostgreSQL's classes 08, 53 and 57P, or the pool's own word. Class 40 is
     * a transaction that was rolled back for others' sake (a deadlock), 57014 and 55P03 what took or waited too long and
     * was given up: each is good at its next attempt.
     */
    private static boolean isOfDatabase(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return Stream.of("08", "40", "53", "55P03", "57P", "57014").anyMatch(sql.getSQLState()::startsWith);
        }
        return cause.getClass().getName().equals("jakarta.resource.ResourceException");
    }
}
