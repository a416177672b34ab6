package kz.sirius.slips;

import kz.sirius.common.RefusalCode;

/** How the slips say no. */
public enum SlipsRefusal implements RefusalCode {
    /** There are no such slips: printed already, lapsed, another's, or none was made. */
    GONE("SLP-01", Kind.NOT_FOUND),
    /** More than {0} learners at once. */
    TOO_MANY("SLP-02", Kind.INVALID),
    /** Something was away or broke; the learner has no login yet. */
    TRY_LATER("SLP-03", Kind.AWAY);

    private final String code;
    private final Kind kind;

    SlipsRefusal(String code, Kind kind) {
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
