package kz.sirius.pages;

/** A filled report has what no file of ours can have. Says what and where, and nothing of what is printed. */
public final class NotWritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWritable(String message) {
        super(message);
    }
}
