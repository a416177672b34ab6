package kz.sirius.requests;

/** How the document reaches the learner. */
public enum Delivery {
    /** As a PDF in the cabinet. */
    ELECTRONIC,
    /** On paper, against signature. */
    PAPER,
    /** Both. */
    BOTH
}
