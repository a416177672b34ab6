package kz.sirius.behalf;

/** Who came to the office. */
public enum AskedBy {
    /** The holder of the record himself, who has no cabinet. */
    HOLDER,
    /** Somebody whom he gave a power of attorney. */
    REPRESENTATIVE
}
