package kz.sirius.preservation;

/** What stands in the way of a stronger proof. */
public enum Obstacle {
    /** An authority does not answer. */
    AUTHORITY_AWAY,
    /** The state of a certificate at the time of signing cannot be had yet, or not at all. */
    NO_REVOCATION_DATA,
    /** The file cannot be raised. */
    FILE,
    /** The stored bytes no longer have their hash. */
    DAMAGED,
    /** The time-stamp authority's certificate ends no later than that of the stamp that is there. */
    AUTHORITY_NOT_NEWER,
    /** Something that nobody foresaw; the log says what. */
    FAULT
}
