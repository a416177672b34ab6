package kz.sirius.comparison;

/** The file is not written as documents of ours are, or reading it would take too much. */
final class NotComparable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotComparable(String why) {
        super(why, null, false, false);
    }
}
