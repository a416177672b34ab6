package kz.sirius.registry;

import kz.sirius.common.RefusalCode;

/** How the register says no. */
public enum RegistryRefusal implements RefusalCode {
    /** No such number, or not the asker's. */
    NOT_FOUND("REG-01", Kind.NOT_FOUND),
    /** The line's status does not allow the step. */
    WRONG_STATUS("REG-02", Kind.CONFLICT),
    /** The stored bytes no longer have their hash: nothing is handed out. */
    BYTES_DAMAGED("REG-03", Kind.CONFLICT),
    /** The server's clock stands before an earlier act of the register. */
    CLOCK_BEHIND("REG-04", Kind.CONFLICT),
    /** The document is annulled already. */
    ALREADY_ANNULLED("REG-05", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RegistryRefusal(String code, Kind kind) {
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
