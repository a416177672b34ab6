package kz.sirius.heads;

import kz.sirius.common.RefusalCode;

/** How the heads outside the database say no. */
public enum HeadsRefusal implements RefusalCode {
    /** The file outside the database cannot be written: nothing is issued until it can. */
    NOT_WRITTEN("HED-01", Kind.CONFLICT),
    /** The database does not fit the file: nothing is issued until an administrator has decided. */
    UNDECIDED("HED-02", Kind.CONFLICT),
    /** There is nothing to be decided. */
    NOTHING_TO_DECIDE("HED-03", Kind.CONFLICT),
    /** The decision needs the administrator's password and a reason. */
    REASON_MISSING("HED-04", Kind.INVALID),
    /** The password was not entered just now. */
    NOT_CONFIRMED("HED-05", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    HeadsRefusal(String code, Kind kind) {
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
