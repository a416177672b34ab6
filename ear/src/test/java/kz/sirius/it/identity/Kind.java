package kz.sirius.it.identity;

/** What somebody can ask for. */
enum Kind {
    STUDENT,
    STAFF,
    APPOINTMENT,
    IMPORT,
    REQUEST,
    ISSUED,
    DOCUMENT,
    SHEET,
    LOGIN,
    PROGRAMME,
    CORRECTION,
    ANSWERED,
    TOKEN,
    PAPER,
    LINE,
    JOURNAL;

    /** The key of one that does not exist. */
    Object nothing() {
        return switch (this) {
            case STUDENT, LOGIN -> "99999999";
            case STAFF -> "nobody.at.all";
            case PROGRAMME -> "9Z99999";
            case DOCUMENT, JOURNAL -> "TR-2026-999999";
            case TOKEN -> "0123456789ABCDEFGHJKMNPQRS";
            case APPOINTMENT, IMPORT, REQUEST, ISSUED, SHEET, CORRECTION, ANSWERED, PAPER, LINE -> 99_999_999L;
        };
    }
}
