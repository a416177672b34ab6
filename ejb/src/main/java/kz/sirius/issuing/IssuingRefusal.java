package kz.sirius.issuing;

import kz.sirius.common.RefusalCode;

/** How issuing says no. */
public enum IssuingRefusal implements RefusalCode {
    /** No such document, or not the asker's. */
    NOT_FOUND("ISS-01", Kind.NOT_FOUND),
    /** Nobody holds an office that has to sign. */
    OFFICE_VACANT("ISS-02", Kind.CONFLICT),
    /** The page names another official than the one who wants to sign. */
    OTHER_NAMED("ISS-03", Kind.CONFLICT),
    /** There is no result to print. */
    NOTHING_TO_PRINT("ISS-04", Kind.INVALID),
    /** The request was decided anew while its document was being prepared. */
    DECIDED_ANEW("ISS-06", Kind.CONFLICT),
    /** Something is away; to be tried later. */
    TRY_LATER("ISS-07", Kind.AWAY),
    /** The document has no page with this number. */
    NO_SUCH_PAGE("ISS-08", Kind.NOT_FOUND),
    /** The record is not that of a graduate: neither appendix nor supplement can be made of it. */
    NO_GRADUATE("ISS-09", Kind.INVALID),
    /** A document is annulled with a reason only. */
    REASON_MISSING("ISS-15", Kind.INVALID),
    /** The reason is longer than {0} letters. */
    TEXT_TOO_LONG("ISS-16", Kind.INVALID),
    /** The reason holds a character that cannot be stored. */
    TEXT_UNFIT("ISS-17", Kind.INVALID),
    /** The password was not entered again for this act. */
    NOT_CONFIRMED("ISS-18", Kind.FORBIDDEN),
    /** The document was made before there was data for machines. */
    NO_DATA("ISS-20", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    IssuingRefusal(String code, Kind kind) {
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
