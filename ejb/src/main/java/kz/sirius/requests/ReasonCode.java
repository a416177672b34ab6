package kz.sirius.requests;

/** What the document is for; the free text says it in the learner's words (R14). */
public enum ReasonCode {
    /** For an employer. */
    EMPLOYMENT,
    /** For further study. */
    STUDY,
    /** For a transfer to another institution or programme. */
    TRANSFER,
    /** For a scholarship. */
    SCHOLARSHIP,
    /** For a visa. */
    VISA,
    /** For the learner himself. */
    PERSONAL,
    /** Anything else. */
    OTHER
}
