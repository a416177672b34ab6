package kz.sirius.registry;

import java.util.Set;

/** Where a line of the register stands. */
public enum LineStatus {
    /** The number is taken, the document not yet issued. */
    RESERVED,
    /** Signed by everybody who had to, the file is in the register. */
    ISSUED,
    /** The request ended without a document; the number stays with its reason. */
    VOID,
    /** Issued and later annulled; another number may take its place. */
    ANNULLED,
    /** Annulled, and another number was issued in its place. */
    REPLACED;

    /** Whether the step is allowed. */
    public boolean mayBecome(LineStatus next) {
        return switch (this) {
            case RESERVED -> Set.of(ISSUED, VOID).contains(next);
            case ISSUED -> next == ANNULLED;
            case ANNULLED -> next == REPLACED;
            case VOID, REPLACED -> false;
        };
    }
}
