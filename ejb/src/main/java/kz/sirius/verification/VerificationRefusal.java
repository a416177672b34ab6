package kz.sirius.verification;

import kz.sirius.common.RefusalCode;

/** How verification says no. */
public enum VerificationRefusal implements RefusalCode {
    /** No document has this token, or it is no token at all: one and the same answer. */
    NOT_FOUND("VER-01", Kind.NOT_FOUND),
    /** This address asks too often. */
    TOO_OFTEN("VER-02", Kind.TOO_OFTEN),
    /** The file is larger than 10 MiB. */
    TOO_LARGE("VER-03", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    VerificationRefusal(String code, Kind kind) {
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
