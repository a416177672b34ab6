package kz.sirius.requests;

import kz.sirius.common.RefusalCode;

/** How requests say no. */
public enum RequestRefusal implements RefusalCode {
    /** No such request, or not the asker's. */
    NOT_FOUND("REQ-01", Kind.NOT_FOUND),
    /** The reason is mandatory and must not be blank (R14). */
    REASON_MISSING("REQ-02", Kind.INVALID),
    /** Consent to processing is mandatory. */
    CONSENT_MISSING("REQ-03", Kind.INVALID),
    /** An identical request is still open; it is number {0}. */
    SAME_IS_OPEN("REQ-04", Kind.CONFLICT),
    /** The state does not allow this step. */
    WRONG_STATUS("REQ-05", Kind.CONFLICT),
    /** Somebody else changed the request meanwhile. */
    CHANGED_MEANWHILE("REQ-06", Kind.CONFLICT),
    /** There are no results in the chosen period. */
    NOTHING_TO_PRINT("REQ-07", Kind.INVALID),
    /** A field that the document must show is missing; the finding {0} says which. */
    INCOMPLETE("REQ-08", Kind.INVALID),
    /** The text is longer than {0} letters. */
    TEXT_TOO_LONG("REQ-11", Kind.INVALID),
    /** The page gave no key by which a repeated post is known. */
    KEY_MISSING("REQ-12", Kind.INVALID),
    /** The text holds a character that cannot be stored. */
    TEXT_UNFIT("REQ-13", Kind.INVALID),
    /** A kind of document cannot be without a policy for all units. */
    POLICY_OF_ALL("REQ-14", Kind.INVALID),
    /** Something is away, or the request did not go through: it can be tried again. */
    TRY_LATER("REQ-15", Kind.AWAY),
    /** Further offices sign only where all sign, and only offices of the university. */
    FURTHER_OFFICES("REQ-20", Kind.INVALID),
    /** Appendix and supplement are for graduates only (T9, T10). */
    ONLY_GRADUATES("REQ-21", Kind.INVALID),
    /** The record has no final attestation that was passed (T9, R2). */
    ATTESTATION_NOT_PASSED("REQ-22", Kind.INVALID),
    /** Appendix and supplement cover the whole study. */
    WHOLE_STUDY_ONLY("REQ-23", Kind.INVALID),
    /** Two languages on one page are the state language and English: it is asked for in Kazakh. */
    TWO_LANGUAGES("REQ-25", Kind.INVALID),
    /** The fonts of the documents lack the letters {0}, which a name or a title has. */
    UNPRINTABLE("REQ-26", Kind.INVALID),
    /** Paper is made in one to {0} copies. */
    COPIES("REQ-30", Kind.INVALID),
    /** {0} of the office works on it. */
    TAKEN("REQ-40", Kind.CONFLICT),
    /** Nobody of the office who could work on it has this login. */
    NO_COLLEAGUE("REQ-41", Kind.INVALID),
    /** A step stands on the escalation ladder twice. */
    LADDER_TWICE("REQ-60", Kind.INVALID),
    /** A step of the ladder is too near or too far: {0} to {1}. */
    LADDER_AMOUNT("REQ-61", Kind.INVALID),
    /** Somebody else changed the ladder since the asker looked at it. */
    LADDER_CHANGED("REQ-62", Kind.CONFLICT),
    /** The ladder has more than {0} steps. */
    LADDER_TOO_LONG("REQ-63", Kind.INVALID),
    /** The months of a report are not in order, or more than {0}. */
    MONTHS("REQ-64", Kind.INVALID);

    private final String code;
    private final Kind kind;

    RequestRefusal(String code, Kind kind) {
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
