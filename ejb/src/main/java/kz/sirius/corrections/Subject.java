package kz.sirius.corrections;

/** What an error is in. */
public enum Subject {
    /** A row of the grades. */
    GRADE,
    /** The learner's name. */
    NAME
}
