package kz.sirius.paper;

/**
 * Something that the holder of a paper version has to know. Told within the transaction of the act.
 *
 * @param number of the document
 */
public record PaperTold(What what, long id, String number, long requestId, String studentNo) {

    /** What it is. */
    public enum What {
        /** It is ready for pick-up. */
        READY,
        /** Nobody has claimed it for {@code sirius.paper.unclaimed-days}. */
        UNCLAIMED
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return what + " " + id;
    }
}
