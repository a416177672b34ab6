package kz.sirius.signing;

/** Where a signing sheet stands. */
public enum SheetStatus {
    /** Waits for signatures. */
    OPEN,
    /** Its policy is met. */
    COMPLETED,
    /** A signer refused. */
    REFUSED,
    /** The request ended on the way. */
    CANCELLED
}
