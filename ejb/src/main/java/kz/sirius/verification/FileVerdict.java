package kz.sirius.verification;

import java.io.Serializable;
import java.util.List;
import kz.sirius.comparison.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an uploaded file.
 *
 * @param document the document whose exact file it is; null unless {@code ISSUED}
 * @param number register number that was recognised; null when there is none
 * @param differences in what it differs from the issued file; none unless {@code ALTERED}
 */
public record FileVerdict(
        Verdict verdict,
        @Nullable VerifiedDocument document,
        @Nullable String number,
        List<Difference> differences) implements Serializable {

    /** Copies the differences. */
    public FileVerdict {
        differences = List.copyOf(differences);
    }

    /** The four answers. */
    public enum Verdict {
        /** Exactly this file was issued. */
        ISSUED,
        /** A document of ours is recognisably inside, but this is not the file that was issued. */
        ALTERED,
        /** A PDF file, and nothing in it is known here. */
        NOT_OURS,
        /** Not a PDF file. */
        UNREADABLE
    }
}
