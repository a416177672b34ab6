package kz.sirius.records;

/** How much of the study a document covers (R13). */
public enum Scope {
    /** The whole study. */
    ALL,
    /** One academic year. */
    YEAR,
    /** One term. */
    TERM,
    /** From a year or term to a year or term, both included. */
    RANGE
}
