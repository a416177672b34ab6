package kz.sirius.records;

import kz.sirius.common.RefusalCode;

/** How the academic records say no, and what {@link RecordChecks} finds. */
public enum RecordsRefusal implements RefusalCode {
    /** No such learner, or not one whom the asker may see. */
    NOT_FOUND("REC-01", Kind.NOT_FOUND),
    /** A period that is not written as {@code 2023/2024} or {@code 2023/2024-1}, or does not fit its scope. */
    BAD_PERIOD("REC-02", Kind.INVALID),
    /** A range that ends before it begins. */
    PERIOD_BACKWARDS("REC-03", Kind.INVALID),
    /** A field that every transcript must show is empty (R7). */
    FIELD_MISSING("REC-11", Kind.INVALID),
    /** A title or name has no form in the language of the document. */
    WORDS_MISSING("REC-12", Kind.INVALID),
    /** The ECTS of a result differ from the curriculum's. */
    CREDITS_DIFFER("REC-13", Kind.INVALID),
    /** An FX, F or NP was not retaken. */
    UNRESOLVED_FAIL("REC-14", Kind.INVALID),
    /** A graduate has fewer credits than his programme. */
    CREDITS_SHORT("REC-15", Kind.INVALID),
    /** The period holds no result. */
    NO_RESULTS("REC-16", Kind.INVALID),
    /** A result stands outside the learner's curriculum (R6). */
    OUTSIDE_CURRICULUM("REC-17", Kind.INVALID),
    /** The fonts of the documents lack the letters {0}. */
    UNPRINTABLE("REC-18", Kind.INVALID);

    private final String code;
    private final Kind kind;

    RecordsRefusal(String code, Kind kind) {
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
