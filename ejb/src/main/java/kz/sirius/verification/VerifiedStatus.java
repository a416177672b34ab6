package kz.sirius.verification;

import kz.sirius.registry.LineStatus;

/** Whether an issued document holds. */
public enum VerifiedStatus {
    /** It holds. */
    VALID,
    /** It was annulled. */
    ANNULLED,
    /** Another document took its place. */
    REPLACED;

    /** Status of a line that was issued. */
    static VerifiedStatus of(LineStatus line) {
        return switch (line) {
            case ISSUED -> VALID;
            case REPLACED -> REPLACED;
            case ANNULLED, VOID, RESERVED -> ANNULLED;
        };
    }
}
