package kz.sirius.calls;

import org.jspecify.annotations.Nullable;

/**
 * What was answered: status, where the new thing is, and the body as it was sent, empty for none. It may hold names, so
 * it is not printed.
 */
public record Answer(int status, @Nullable String location, String body) {

    /** Leaves the body out. */
    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
