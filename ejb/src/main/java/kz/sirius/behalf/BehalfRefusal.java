package kz.sirius.behalf;

import kz.sirius.common.RefusalCode;

/** How a request in somebody's name is refused before it is one. */
public enum BehalfRefusal implements RefusalCode {
    /** A representative without a name. */
    NAME_MISSING("BEH-01", Kind.INVALID),
    /** The document has no number. */
    NUMBER_MISSING("BEH-02", Kind.INVALID),
    /** The document has no date, or one in the future. */
    BAD_DATE("BEH-03", Kind.INVALID),
    /** A name or number is longer than {0} characters or has a character that cannot be kept. */
    TEXT_UNFIT("BEH-04", Kind.INVALID),
    /** A representative asks on a power of attorney only. */
    NO_POWER("BEH-05", Kind.INVALID),
    /** There is no scan. */
    SCAN_MISSING("BEH-06", Kind.INVALID),
    /** The scan is larger than {0} MB. */
    SCAN_TOO_LARGE("BEH-07", Kind.TOO_LARGE),
    /** The content is no PDF, JPEG or PNG, or not what its name says. */
    SCAN_TYPE("BEH-08", Kind.INVALID),
    /** The content is broken: nobody could read it. */
    SCAN_BROKEN("BEH-09", Kind.INVALID),
    /** The PDF runs something, opens something or carries files. */
    SCAN_ACTIVE("BEH-10", Kind.INVALID),
    /** The PDF is encrypted. */
    SCAN_ENCRYPTED("BEH-11", Kind.INVALID),
    /** There is no such request in somebody's name, or not the asker's to see. */
    NOT_FOUND("BEH-12", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    BehalfRefusal(String code, Kind kind) {
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
