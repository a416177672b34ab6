package kz.sirius.signing;

import kz.sirius.common.RefusalCode;

/** How signing says no. */
public enum SigningRefusal implements RefusalCode {
    /** No such sheet, or it does not wait for the asker. */
    NOT_FOUND("SIG-01", Kind.NOT_FOUND),
    /** The sheet is no longer open. */
    NOT_OPEN("SIG-02", Kind.CONFLICT),
    /** The asker has not seen the document that he wants to sign. */
    NOT_SEEN("SIG-03", Kind.CONFLICT),
    /** The password was not entered again for this act. */
    NOT_CONFIRMED("SIG-04", Kind.FORBIDDEN),
    /** The signature does not fit the bytes. */
    BYTES_CHANGED("SIG-05", Kind.CONFLICT),
    /** The certificate does not lead to an authority that the university trusts. */
    UNTRUSTED("SIG-06", Kind.CONFLICT),
    /** The certificate is not valid at the time of signing. */
    NOT_VALID_NOW("SIG-07", Kind.CONFLICT),
    /** The certificate is not meant for signing documents. */
    WRONG_USAGE("SIG-08", Kind.CONFLICT),
    /** The certificate is another person's. */
    WRONG_PERSON("SIG-09", Kind.CONFLICT),
    /** The algorithm is not supported here; nothing is said about validity. */
    NOT_SUPPORTED("SIG-10", Kind.CONFLICT),
    /** The official has no key. */
    NO_KEY("SIG-11", Kind.CONFLICT),
    /** A reason is mandatory. */
    REASON_MISSING("SIG-12", Kind.INVALID),
    /** A signature stands on the sheet already. */
    ALREADY_SIGNED("SIG-13", Kind.CONFLICT),
    /** The server's clock stands before the moment at which the sheet was opened or last signed. */
    CLOCK_BEHIND("SIG-14", Kind.CONFLICT),
    /** The reason is longer than can be kept. */
    TEXT_TOO_LONG("SIG-15", Kind.INVALID),
    /** The certificate is not that of an employee of the university who may sign. */
    WRONG_ORGANISATION("SIG-16", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SigningRefusal(String code, Kind kind) {
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
