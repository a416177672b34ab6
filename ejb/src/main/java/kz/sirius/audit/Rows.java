package kz.sirius.audit;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/** The rows that an act has made so far; they are written together when its transaction is about to end. */
final class Rows implements Synchronization {

    private final AuditEntries entries;
    private final List<AuditEntry> made = new ArrayList<>();

    private Rows(AuditEntries entries) {
        this.entries = entries;
    }

    /** Those of the transaction that is under way. */
    static Rows of(TransactionSynchronizationRegistry transactions, AuditEntries entries) {
        if (transactions.getResource(Rows.class) instanceof Rows known) {
            return known;
        }
        Rows rows = new Rows(entries);
        transactions.putResource(Rows.class, rows);
        transactions.registerInterposedSynchronization(rows);
        return rows;
    }

    void add(AuditEntry entry) {
        made.add(entry);
    }

    @Override
    public void beforeCompletion() {
        if (!made.isEmpty()) {
            entries.add(List.copyOf(made));
            made.clear();
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status != Status.STATUS_COMMITTED) {
            made.clear();
        }
    }
}
