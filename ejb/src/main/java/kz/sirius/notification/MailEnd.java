package kz.sirius.notification;

/** How the sending of a mail ended. */
public enum MailEnd {
    /** The mail server took it. */
    SENT,
    /** The mail server was away, or wants to be asked later. */
    AGAIN,
    /** It could not even be handed over; with the others nothing need be wrong. */
    FAILED,
    /** There is no such reader. */
    NEVER
}
