package kz.sirius.programmes;

import kz.sirius.common.RefusalCode;

/** How the texts of programmes say no. */
public enum ProgrammeRefusal implements RefusalCode {
    /** No such programme. */
    NOT_FOUND("PRG-01", Kind.NOT_FOUND),
    /** The text of item {0} is longer than {1} letters. */
    TEXT_TOO_LONG("PRG-02", Kind.INVALID),
    /** The text holds a character that cannot be stored or printed. */
    TEXT_UNFIT("PRG-03", Kind.INVALID),
    /** Item {0} needs a text; a reason does not do. */
    NEEDS_A_TEXT("PRG-04", Kind.INVALID),
    /** Somebody else changed the item meanwhile. */
    CHANGED_MEANWHILE("PRG-05", Kind.CONFLICT),
    /** The first day is not between {0} and {1}. */
    BAD_DATE("PRG-06", Kind.INVALID),
    /** The programme has yet to say {0}. */
    NOT_READY("PRG-07", Kind.INVALID),
    /** The fonts of the documents lack the letters {0}. */
    UNPRINTABLE("PRG-08", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ProgrammeRefusal(String code, Kind kind) {
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
