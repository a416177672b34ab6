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
    ISSUED;

    /** First part of the keys of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
