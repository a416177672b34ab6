package kz.sirius.pages;

/** A filled report has what no file of ours can have. Says what and where, and nothing of what is printed. */
public final class NotWritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean placed;

    NotWritable(String message) {
        this(message, false);
    }

    private NotWritable(String message, boolean placed) {
        super(message);
        this.placed = placed;
    }

    /** The same with the place of the element: its page, the first one is 1, and its upper left corner. */
    NotWritable at(int page, int x, int y) {
        return placed ? this : new NotWritable(getMessage() + ", page " + page + ", at " + x + "," + y, true);
    }
}
