package kz.sirius.notification;

import java.util.Locale;

/** What a mail tells. */
enum MailKind {
    /** The request came in. */
    SUBMITTED,
    /** It went back to the learner. */
    RETURNED,
    /** It was refused. */
    REFUSED,
    /** Its document lies in the cabinet. */
    ISSUED,
    /** A document was annulled. */
    ANNULLED,
    /** A document was annulled and another is made in its place. */
    REISSUED,
    /** A paper version is ready for pick-up. */
    PAPER_READY,
    /** Nobody has claimed it. */
    PAPER_UNCLAIMED,
    /** A report of an error came in. */
    CORRECTION_RECEIVED,
    /** The office asks something about it. */
    CORRECTION_ASKED,
    /** What was reported is corrected. */
    CORRECTED,
    /** Nothing is corrected, and why. */
    DECLINED,
    /** The calendar moved the due day of a request. */
    DEADLINE_MOVED,
    /** The calendar moved the due day of a report of an error. */
    CORRECTION_DEADLINE_MOVED,
    /** A request was escalated; for staff. */
    ESCALATED,
    /** The certificate of an official ends soon; for administrators. */
    CERTIFICATE_ENDS,
    /** The same, for the official himself. */
    OWN_CERTIFICATE_ENDS;

    /** First part of the keys of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
