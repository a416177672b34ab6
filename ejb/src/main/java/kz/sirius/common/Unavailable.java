package kz.sirius.common;

import jakarta.ejb.ApplicationException;

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
}
