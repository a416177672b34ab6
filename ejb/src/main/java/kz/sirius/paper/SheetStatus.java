package kz.sirius.paper;

/** How far one copy is. */
public enum SheetStatus {
    /** To be printed. */
    QUEUED,
    /** Printed. */
    PRINTED,
    /** Signed by hand. */
    SIGNED,
    /** Sealed. */
    SEALED,
    /** Spoilt: it is no copy any more. */
    SPOILT;

    /** Where the version stands whose least copy stands here. */
    PaperStatus ofVersion() {
        return switch (this) {
            case QUEUED -> PaperStatus.QUEUED;
            case PRINTED -> PaperStatus.PRINTED;
            case SIGNED -> PaperStatus.SIGNED;
            case SEALED, SPOILT -> PaperStatus.SEALED;
        };
    }
}
