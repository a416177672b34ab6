package kz.sirius.audit;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was refused or failed on this thread and is not in the trail yet. It waits until no transaction is open: the
 * refused act still holds its connection, and a second one beside it, for each of many at once, is more than the pool has.
 */
final class Unwritten {

    private static final ThreadLocal<Unwritten> HERE = ThreadLocal.withInitial(Unwritten::new);

    private final List<EndedAct> acts = new ArrayList<>();
    private int calls;
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** That of this thread. */
    static Unwritten here() {
        return HERE.get();
    }

    /** A bean is called. */
    void begin() {
        calls++;
    }

    /** Whether somebody will ask for what waits. */
    boolean isAskedFor() {
        return calls > 0;
    }

    void add(EndedAct act) {
        acts.add(act);
    }

    /** The same from where it can be told whether a transaction is open. */
    void add(EndedAct act, TransactionSynchronizationRegistry known) {
        transactions = known;
        add(act);
    }

    /** It ended. */
    void end() {
        calls--;
        if (calls == 0) {
            HERE.remove();
        }
    }

    /** Gives what can be written now, which is then the caller's to do. */
    List<EndedAct> due() {
        if (calls > 0 && (transactions == null || isInTransaction(transactions))) {
            return List.of();
        }
        List<EndedAct> taken = List.copyOf(acts);
        acts.clear();
        return taken;
    }

    private static boolean isInTransaction(TransactionSynchronizationRegistry transactions) {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
