package kz.sirius.calls;

import kz.sirius.common.RefusalCode;

/** How the REST interface itself says no, before or beside the rooms that it asks. */
public enum CallRefusal implements RefusalCode {
    /** Nobody is logged in, or login and password open nothing. */
    NOT_LOGGED_IN("API-01", Kind.UNAUTHENTICATED),
    /** The caller's role does not allow this. */
    DENIED("API-02", Kind.FORBIDDEN),
    /** There is nothing at this address. */
    NOT_FOUND("API-03", Kind.NOT_FOUND),
    /** The address knows no such verb of HTTP. */
    WRONG_VERB("API-04", Kind.WRONG_VERB),
    /** The answer cannot be given in the form that is asked for. */
    NOT_ACCEPTABLE("API-05", Kind.NOT_ACCEPTABLE),
    /** The body is of a type that is not read here. */
    WRONG_TYPE("API-06", Kind.WRONG_FORM),
    /** The body is too large. */
    TOO_LARGE("API-07", Kind.TOO_LARGE),
    /** The call or its body cannot be read. */
    UNREADABLE("API-08", Kind.INVALID),
    /** Fields of the input are wrong; the errors say which. */
    FIELDS_WRONG("API-09", Kind.INVALID),
    /** A required field is missing. */
    FIELD_MISSING("API-10", Kind.INVALID),
    /** There is no such field. */
    FIELD_UNKNOWN("API-11", Kind.INVALID),
    /** The field has another type: {0}. */
    FIELD_TYPE("API-12", Kind.INVALID),
    /** The value is none of {0}. */
    VALUE_UNKNOWN("API-13", Kind.INVALID),
    /** The text holds a character that cannot be stored. */
    TEXT_UNFIT("API-14", Kind.INVALID),
    /** The number is not from {0} to {1}. */
    OUT_OF_RANGE("API-15", Kind.INVALID),
    /** Too many calls; to be tried again in {0} seconds. */
    TOO_OFTEN("API-16", Kind.TOO_OFTEN),
    /** The Idempotency-Key is not 1–100 visible ASCII letters. */
    KEY_UNFIT("API-17", Kind.INVALID),
    /** The Idempotency-Key was sent with another request before. */
    KEY_OF_ANOTHER("API-18", Kind.INVALID),
    /** The call comes from a page of another site. */
    FOREIGN_PAGE("API-19", Kind.FORBIDDEN),
    /** Something is away; to be tried later. */
    AWAY("API-20", Kind.AWAY),
    /** A fault of the product, under the incident number {0}. */
    FAULT("API-21", Kind.FAULT);

    private final String code;
    private final Kind kind;

    CallRefusal(String code, Kind kind) {
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
