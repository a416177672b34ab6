package kz.sirius.paper;

import kz.sirius.common.RefusalCode;

/** How paper says no. */
public enum PaperRefusal implements RefusalCode {
    /** No such paper version, or not the asker's. */
    NOT_FOUND("PAP-01", Kind.NOT_FOUND),
    /** The step is not its turn. */
    NOT_ITS_TURN("PAP-02", Kind.CONFLICT),
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE("PAP-03", Kind.CONFLICT),
    /** Paper is made in one to {0} copies. */
    COPIES("PAP-04", Kind.INVALID),
    /** A paper version of this document is under way already. */
    UNDER_WAY("PAP-05", Kind.CONFLICT),
    /** The document has lost its force: no paper is made of it, and none is handed out. */
    NOT_IN_FORCE("PAP-06", Kind.CONFLICT),
    /** Who is named may not sign this document by hand, or not all who have to are named. */
    SIGNERS("PAP-07", Kind.INVALID),
    /** A text is mandatory and must not be blank. */
    TEXT_MISSING("PAP-08", Kind.INVALID),
    /** The text is longer than {0} letters. */
    TEXT_TOO_LONG("PAP-09", Kind.INVALID),
    /** The text holds a character that cannot be stored. */
    TEXT_UNFIT("PAP-10", Kind.INVALID),
    /** Not exactly the copies of this line, which are {0}. */
    OTHER_COPIES("PAP-11", Kind.INVALID),
    /** A representative shows on what basis he receives, with the number of the document. */
    BASIS_MISSING("PAP-12", Kind.INVALID),
    /** The signature is larger than 128 KiB. */
    SIGNATURE_TOO_LARGE("PAP-13", Kind.TOO_LARGE),
    /** What was sent as a signature is no picture of the kind it says (PNG). */
    NOT_A_PICTURE("PAP-14", Kind.WRONG_FORM),
    /** Nothing is drawn. */
    SIGNATURE_EMPTY("PAP-15", Kind.INVALID),
    /** There is no such copy, or it was replaced already. */
    NO_SUCH_COPY("PAP-16", Kind.INVALID),
    /** No paper version was asked for of what was scanned, or it is no document of ours. */
    SCANNED_NOTHING("PAP-17", Kind.NOT_FOUND),
    /** Something is away; to be tried later. */
    TRY_LATER("PAP-18", Kind.AWAY),
    /** At most {0} copies are printed at once. */
    TOO_MANY("PAP-19", Kind.INVALID);

    private final String code;
    private final Kind kind;

    PaperRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
