package kz.sirius.requests;

/** How the document reaches the learner. */
public enum Delivery {
    /** As a PDF in the cabinet. */
    ELECTRONIC,
    /** On paper, against signature; the electronic document, which it is made from, lies in the cabinet all the same. */
    PAPER,
    /** Both. */
    BOTH;

    /** Whether paper is wanted. */
    public boolean onPaper() {
        return this != ELECTRONIC;
    }
}
