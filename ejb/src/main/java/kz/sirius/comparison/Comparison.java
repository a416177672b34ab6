package kz.sirius.comparison;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.sirius.common.Clause;
import kz.sirius.comparison.Difference.Code;

/** Compares a file that somebody sent with the one that was issued. */
@Clause({"P2", "R27", "R48"})
public final class Comparison {

    /** So many differences are listed. */
    public static final int LISTED = 40;

    private static final int TAIL = 1024;

    private static final Logger LOG = System.getLogger(Comparison.class.getName());

    private final byte[] file;
    private final IssuedFile issued;
    private final boolean whole;
    private final Budget budget = new Budget();
    private final Set<Difference> found = new LinkedHashSet<>();

    private Comparison(byte[] file, IssuedFile issued, boolean whole) {
        this.file = file;
        this.issued = issued;
        this.whole = whole;
    }

    /** What differs, at least one; and what finding it took. */
    public record Outcome(List<Difference> differences, Work work) {

        /** Copies the differences. */
        public Outcome {
            differences = List.copyOf(differences);
        }
    }

    /** Whether whoever made the file had the issued one: otherwise nothing of its content is compared. */
    public static boolean isMadeFrom(byte[] file, IssuedFile issued) {
        try {
            return Evidence.isIn(file, issued.content());
        } catch (NotComparable e) {
            return false;
        }
    }

    /** The same for a file of which it is not known with what it begins. */
    public static Outcome of(byte[] file, IssuedFile issued) {
        return of(file, issued, false);
    }

    /**
     * What differs in a file that is not, byte by byte, the issued one. Never fails: a file that cannot be compared gets this
     * for an answer.
     *
     * @param begins whether the file begins with an earlier revision of the document, whole; what begins with the issued one
     *     is seen here
     */
    public static Outcome of(byte[] file, IssuedFile issued, boolean begins) {
        Comparison comparison = new Comparison(file, issued, begins || issued.standsAt(file, 0));
        try {
            comparison.compare();
        } catch (NotComparable | StackOverflowError e) {
            comparison.found.add(Difference.of(Code.NOT_COMPARABLE));
        } catch (RuntimeException e) {
            // The message may have words of the file in it.
            StackTraceElement[] at = e.getStackTrace();
            LOG.log(
                    Level.WARNING,
                    "A file could not be compared: {0} at {1}",
                    e.getClass().getName(),
                    at.length == 0 ? "" : at[0]);
            comparison.found.add(Difference.of(Code.NOT_COMPARABLE));
        }
        return new Outcome(listed(comparison.found), comparison.budget.work());
    }

    private static List<Difference> listed(Set<Difference> found) {
        if (found.size() <= LISTED) {
            return List.copyOf(found);
        }
        return Stream.concat(found.stream().limit(LISTED), Stream.of(Difference.of(Code.MORE)))
                .toList();
    }

    private void compare() {
        if (!tail().contains("%%EOF")) {
            found.add(Difference.of(Code.END_MISSING));
        }
        if (!Evidence.isIn(file, issued.content())) {
            found.add(Difference.of(Code.NO_SIGNATURE));
            return;
        }
        if (liesInside()) {
            found.add(Difference.of(Code.INSIDE_ANOTHER));
            return;
        }
        if (issued.standsAt(file, 0)) {
            found.add(Difference.of(Code.BYTES_ADDED));
        }
        if (!whole) {
            found.add(Difference.of(Code.NOT_WHOLE));
        }
        PdfFile theirs = new PdfFile(file, budget);
        if (theirs.isEncrypted()) {
            found.add(Difference.of(Code.ENCRYPTED));
            return;
        }
        compare(theirs, new PdfFile(issued.content(), new Budget()));
        if (found.isEmpty()) {
            found.add(Difference.of(Code.BYTES_CHANGED));
        }
    }

    private void compare(PdfFile theirs, PdfFile ours) {
        SignatureComparison.compare(theirs, ours, found);
        AttachmentComparison attachments = new AttachmentComparison(theirs, ours, found);
        PageComparison pages = new PageComparison(theirs, ours, issued, found);
        attachments.count();
        if (whole) {
            attachments.compare();
            pages.compare();
        } else {
            pages.count();
        }
    }

    private String tail() {
        int from = Math.max(0, file.length - TAIL);
        return new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
    }

    private boolean liesInside() {
        for (int at = 1; at + issued.content().length <= file.length; at++) {
            if (file[at] == '%' && file[at + 1] == 'P' && issued.standsAt(file, at)) {
                return true;
            }
        }
        return false;
    }
}
