package kz.sirius.paper;

/** How a paper version came to be asked for. */
public enum Origin {
    /** With the application: one clock for both. */
    APPLICATION,
    /** Later in the cabinet, of a document already issued: a clock of its own (A4). */
    CABINET,
    /** In the place of a copy that was spoilt after it was in the journal, or lost. */
    REPLACEMENT
}
