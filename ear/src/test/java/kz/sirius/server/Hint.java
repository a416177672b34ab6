package kz.sirius.server;

/** Something that the person at the keyboard can mend; its message is one line that says how. */
public class Hint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Hint(String line) {
        super(line, null, false, false);
    }
}
