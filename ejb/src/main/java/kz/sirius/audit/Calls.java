package kz.sirius.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of session beans that are under way on one thread, one inside the other, and what was thrown in them. An
 * exception that goes through several beans is one act, that of the outermost which is a verb; one that a bean caught and
 * answered
 * otherwise is the act of the bean that the caller asked in turn.
 */
final class Calls {

    /**
     * An act that did not come to its end, and why.
     *
     * @param passedOn whether the bean only carries out other verbs
     */
    record Stopped(String act, String object, Throwable thrown, boolean passedOn) {}

    private final List<List<Stopped>> under = new ArrayList<>();

    /** A bean is called. */
    void begin() {
        under.add(new ArrayList<>());
    }

    /** It came back; gives what is to be written now. */
    List<Stopped> returned() {
        return under.remove(under.size() - 1);
    }

    /** It threw; gives what is to be written now. */
    List<Stopped> threw(Stopped stopped) {
        List<Stopped> inside = under.remove(under.size() - 1);
        Throwable root = root(stopped.thrown());
        Optional<Stopped> within = inside.stream()
                .filter(one -> stopped.passedOn() && root(one.thrown()) == root)
                .findFirst();
        inside.removeIf(one -> root(one.thrown()) == root);
        (under.isEmpty() ? inside : under.get(under.size() - 1)).add(within.orElse(stopped));
        return inside;
    }

    /** Whether no bean is called any more. */
    boolean isOver() {
        return under.isEmpty();
    }

    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    /** The code of what was thrown, for the trail. */
    static String kind(@Nullable Throwable thrown) {
        return thrown == null ? "" : root(thrown).getClass().getSimpleName();
    }
}
