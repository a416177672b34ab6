package kz.sirius.identity;

import kz.sirius.common.RefusalCode;

/** How identity says no. */
public enum IdentityRefusal implements RefusalCode {
    /** Nobody is logged in. */
    NOT_LOGGED_IN("IDN-01", Kind.FORBIDDEN),
    /** No such learner or account, or not of the asker's unit. */
    NOT_FOUND("IDN-02", Kind.NOT_FOUND),
    /** The learner has a login already. */
    HAS_LOGIN("IDN-03", Kind.CONFLICT),
    /** The new password breaks a rule: at least {0} characters, not the login, not the old one. */
    WEAK_PASSWORD("IDN-04", Kind.INVALID),
    /** The password is not that of the caller. */
    WRONG_PASSWORD("IDN-05", Kind.FORBIDDEN),
    /** A one-time password must be changed first. */
    MUST_CHANGE("IDN-06", Kind.FORBIDDEN),
    /** The login name is taken. */
    LOGIN_TAKEN("IDN-07", Kind.CONFLICT),
    /** The login name has a wrong form. */
    BAD_LOGIN("IDN-08", Kind.INVALID),
    /** A required field is empty. */
    FIELD_MISSING("IDN-09", Kind.INVALID),
    /** The IIN has a wrong check digit or length. */
    BAD_IIN("IDN-10", Kind.INVALID),
    /** The role or office needs a unit, or must have none. */
    UNIT_MISMATCH("IDN-11", Kind.INVALID),
    /** The period of an appointment ends before it begins. */
    BAD_PERIOD("IDN-12", Kind.INVALID),
    /** No such role can be given. */
    UNKNOWN_ROLE("IDN-13", Kind.INVALID),
    /** A reason is mandatory. */
    REASON_MISSING("IDN-14", Kind.INVALID),
    /** The administrator cannot take his own administrator's role or block himself. */
    OWN_ACCOUNT("IDN-15", Kind.CONFLICT),
    /** Too many wrong passwords in a row: the door is shut for {0} minutes. */
    TOO_MANY_TRIES("IDN-16", Kind.TOO_OFTEN),
    /** The new password is a common or breached one. */
    BREACHED_PASSWORD("IDN-17", Kind.INVALID),
    /** A Latin name has letters of another alphabet. */
    NOT_LATIN("IDN-18", Kind.INVALID),
    /** The reason is longer than can be kept. */
    TEXT_TOO_LONG("IDN-19", Kind.INVALID);

    private final String code;
    private final Kind kind;

    IdentityRefusal(String code, Kind kind) {
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
