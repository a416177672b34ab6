package kz.sirius.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The place of one row in the chain. Made once by the sealer, never changed. */
@Entity
@Table(schema = "audit", name = "seal")
class Seal {

    @Id
    private long seq;

    @Column(name = "entry_id")
    private long entryId;

    private String hash;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Seal() {}

    Seal(long seq, long entryId, String hash) {
        this.seq = seq;
        this.entryId = entryId;
        this.hash = hash;
    }

    long seq() {
        return seq;
    }

    long entryId() {
        return entryId;
    }

    String hash() {
        return hash;
    }
}
