package kz.sirius.imports;

import kz.sirius.common.RefusalCode;

/**
 * How the imports say no (01–09), what refuses an extract (10–39) and what is only worth a warning (60–69). Nothing but
 * what stands in 10–39 refuses an extract.
 */
public enum ImportRefusal implements RefusalCode {
    /** No such import. */
    NOT_FOUND("IMP-01", Kind.NOT_FOUND),
    /** Another import is running. */
    BUSY("IMP-02", Kind.CONFLICT),
    /** Neither the six files nor a zip were sent, or both, or something else. */
    BAD_PARTS("IMP-03", Kind.INVALID),
    /** The upload is larger than an extract may be. */
    UPLOAD_TOO_LARGE("IMP-04", Kind.TOO_LARGE),
    /** The server stopped during the import; nothing was loaded. */
    INTERRUPTED("IMP-05", Kind.CONFLICT),
    /** The import failed by a fault of the product or the database; nothing was loaded. */
    FAILED("IMP-06", Kind.CONFLICT),
    /** One of the six files is missing. */
    MISSING_FILE("IMP-10", Kind.INVALID),
    /** A column is missing. */
    MISSING_COLUMN("IMP-11", Kind.INVALID),
    /** A required value is empty. */
    EMPTY_VALUE("IMP-12", Kind.INVALID),
    /** Not a whole number. */
    NOT_WHOLE("IMP-13", Kind.INVALID),
    /** Not a decimal number. */
    NOT_DECIMAL("IMP-14", Kind.INVALID),
    /** Not a date {@code YYYY-MM-DD}. */
    NOT_DATE("IMP-15", Kind.INVALID),
    /** Not an academic year {@code 2023/2024}. */
    NOT_ACADEMIC_YEAR("IMP-16", Kind.INVALID),
    /** Not one of the words {0} of the column. */
    UNKNOWN_WORD("IMP-17", Kind.INVALID),
    /** A percent outside 0–100. */
    PERCENT_RANGE("IMP-18", Kind.INVALID),
    /** Credits below zero. */
    NEGATIVE_CREDITS("IMP-19", Kind.INVALID),
    /** A unit that neither the extract nor the records know. */
    UNKNOWN_UNIT("IMP-20", Kind.INVALID),
    /** A programme that neither the extract nor the records know. */
    UNKNOWN_PROGRAMME("IMP-21", Kind.INVALID),
    /** A discipline that neither the extract nor the records know. */
    UNKNOWN_DISCIPLINE("IMP-22", Kind.INVALID),
    /** A learner whom neither the extract nor the records know. */
    UNKNOWN_LEARNER("IMP-23", Kind.INVALID),
    /** The key stands in the file already. */
    DUPLICATE_KEY("IMP-24", Kind.INVALID),
    /** An IIN with a wrong check digit or form. */
    BAD_IIN("IMP-25", Kind.INVALID),
    /** Attempts of a learner at a discipline are not numbered 1, 2, 3 … */
    ATTEMPT_GAP("IMP-26", Kind.INVALID),
    /** A later attempt is dated earlier. */
    ATTEMPT_EARLIER("IMP-27", Kind.INVALID),
    /** Both percent and mark; only TR may have both. */
    PERCENT_AND_MARK("IMP-28", Kind.INVALID),
    /** Neither percent nor mark. */
    NO_PERCENT_NO_MARK("IMP-29", Kind.INVALID),
    /** Graduated without a graduation date. */
    NO_GRADUATION_DATE("IMP-30", Kind.INVALID),
    /** Bytes that are not UTF-8. */
    BROKEN_UTF8("IMP-31", Kind.INVALID),
    /** Quotes that do not fit together, or a row that never ends. */
    BROKEN_QUOTING("IMP-32", Kind.INVALID),
    /** A row has {0} fields (its own number / the header's). */
    FIELD_COUNT("IMP-33", Kind.INVALID),
    /** A NUL byte. */
    NUL_BYTE("IMP-34", Kind.INVALID),
    /** The zip holds something else than the six files. */
    ZIP_ALIEN("IMP-35", Kind.INVALID),
    /** The zip unpacks to more than 1 GiB. */
    ZIP_TOO_LARGE("IMP-36", Kind.INVALID),
    /** The zip cannot be read. */
    ZIP_BROKEN("IMP-37", Kind.INVALID),
    /** A code or name longer than {0} bytes, which the database cannot sort by. */
    TOO_LONG("IMP-38", Kind.INVALID),
    /** A column that the extract does not have; it is ignored. */
    UNKNOWN_COLUMN("IMP-60", Kind.INVALID),
    /** A column that stands twice; the first is taken. */
    REPEATED_COLUMN("IMP-61", Kind.INVALID),
    /** The IIN and the date of birth do not agree. */
    IIN_BIRTH_DATE("IMP-62", Kind.INVALID),
    /** A citizen of Kazakhstan without a given name. */
    NO_GIVEN_NAME("IMP-63", Kind.INVALID),
    /** A graduation date of somebody who has not graduated. */
    GRADUATION_DATE_TOO_SOON("IMP-64", Kind.INVALID),
    /** A number that is hardly right. */
    IMPROBABLE("IMP-65", Kind.INVALID),
    /** A date in the future. */
    FUTURE_DATE("IMP-66", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ImportRefusal(String code, Kind kind) {
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
