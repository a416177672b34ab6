package kz.sirius.audit;

/** How an act ended. */
public enum Outcome {
    /** It was done. */
    OK,
    /** A rule or a missing right stood against it; the code says which. */
    REFUSED,
    /** Something was away or broken. */
    FAILED
}
