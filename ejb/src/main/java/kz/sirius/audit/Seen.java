package kz.sirius.audit;

import java.util.Arrays;

/**
 * What is known of a thrown exception hangs on it: whether a bean's own interceptor has seen it, and whether it stands in
 * the trail. What fails only when the transaction ends is seen by none but {@link KeepsDenials}.
 */
final class Seen {

    private static final Throwable BY_A_BEAN = new Mark("seen by a bean");
    private static final Throwable WRITTEN = new Mark("in the audit trail");

    private Seen() {}

    static void byABean(Throwable thrown) {
        Calls.root(thrown).addSuppressed(BY_A_BEAN);
    }

    static boolean isByABean(Throwable thrown) {
        return has(thrown, BY_A_BEAN);
    }

    static void written(Throwable thrown) {
        Calls.root(thrown).addSuppressed(WRITTEN);
    }

    static boolean isWritten(Throwable thrown) {
        return has(thrown, WRITTEN);
    }

    private static boolean has(Throwable thrown, Throwable mark) {
        return Arrays.asList(Calls.root(thrown).getSuppressed()).contains(mark);
    }

    /** Without a stack: a log that shows the exception shows one line of this. */
    private static final class Mark extends Exception {

        private static final long serialVersionUID = 1L;

        Mark(String text) {
            super(text, null, false, false);
        }
    }
}
