package kz.sirius.imports;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import kz.sirius.common.Unavailable;

/** The one transaction of a load, longer than the server's usual ones; rolled back unless it is committed. */
final class LoadTransaction implements AutoCloseable {

    /** A million results take minutes; what takes longer than this hangs. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private final UserTransaction transaction;
    private boolean open;

    private LoadTransaction(UserTransaction transaction) {
        this.transaction = transaction;
    }

    static LoadTransaction begin(UserTransaction transaction) {
        LoadTransaction begun = new LoadTransaction(transaction);
        try {
            transaction.setTransactionTimeout((int) LONGEST.toSeconds());
            transaction.begin();
            transaction.setTransactionTimeout(0);
            begun.open = true;
            return begun;
        } catch (SystemException | NotSupportedException e) {
            throw new Unavailable("no transaction for an import", e);
        }
    }

    void commit() {
        open = false;
        try {
            transaction.commit();
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new Unavailable("the transaction of an import was not committed", e);
        }
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            try {
                transaction.rollback();
            } catch (SystemException e) {
                throw new Unavailable("the transaction of an import was not rolled back", e);
            }
        }
    }
}
