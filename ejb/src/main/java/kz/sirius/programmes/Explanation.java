package kz.sirius.programmes;

/** Why an item has no content of its own; the text beside it is the reason. */
public enum Explanation {
    /** There is nothing to say: the profession is not regulated. */
    NOT_APPLICABLE,
    /** There is something, and it is not told here. */
    NOT_PROVIDED
}
