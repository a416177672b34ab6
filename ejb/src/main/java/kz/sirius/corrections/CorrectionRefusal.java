package kz.sirius.corrections;

import kz.sirius.common.RefusalCode;

/** How corrections say no. */
public enum CorrectionRefusal implements RefusalCode {
    /** No such report, or not the asker's. */
    NOT_FOUND("COR-01", Kind.NOT_FOUND),
    /** A text is mandatory and must not be blank. */
    TEXT_MISSING("COR-02", Kind.INVALID),
    /** The text is longer than {0} letters. */
    TEXT_TOO_LONG("COR-03", Kind.INVALID),
    /** The text holds a character that cannot be stored. */
    TEXT_UNFIT("COR-04", Kind.INVALID),
    /** The same was reported already and is not answered yet: number {0}. */
    SAME_IS_OPEN("COR-05", Kind.CONFLICT),
    /** The record or document has no such row. */
    NO_SUCH_ROW("COR-06", Kind.INVALID),
    /** The state does not allow this step. */
    WRONG_STATUS("COR-07", Kind.CONFLICT),
    /** Somebody else changed it meanwhile. */
    CHANGED_MEANWHILE("COR-08", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CorrectionRefusal(String code, Kind kind) {
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
