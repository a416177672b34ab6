package kz.sirius.paper;

/** What became of a copy in whose place another is made. */
public enum Former {
    /** Spoilt. */
    SPOILT,
    /** Lost. */
    LOST
}
