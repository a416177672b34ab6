package kz.sirius.comparison;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a file differs from the issued one. Neither what the file says nor what the register says is in it.
 *
 * @param page number of the page, from 1: in the file, for {@code PAGE_REMOVED} in the issued document; null for none. Beside
 *     {@code NOT_WHOLE} pages are only counted: then it is the last ones that were added or are not there
 * @param row printed number of the row, or null
 * @param discipline code of the row's discipline where the file shows it as well, or null
 * @param field what differs there, or null
 */
public record Difference(
        Code code,
        @Nullable Integer page,
        @Nullable Integer row,
        @Nullable String discipline,
        @Nullable Field field) implements Serializable {

    /** What differs. */
    public enum Code {
        /** Something stands behind the end of the issued file. */
        BYTES_ADDED,
        /** The file is cut off. */
        END_MISSING,
        /** Our file lies inside another one. */
        INSIDE_ANOTHER,
        /** The file is encrypted. */
        ENCRYPTED,
        /** No signature of the issued document is in the file: its content is not compared. */
        NO_SIGNATURE,
        /**
         * The issued document does not stand whole at the beginning of the file: what its pages and its data say is not
         * compared, for whoever has only a part of it could try out the rest.
         */
        NOT_WHOLE,
        /** A signature of the issued document is not in its place. */
        SIGNATURE_REMOVED,
        /** A signature says of other bytes that it covers them than it did. */
        SIGNATURE_MOVED,
        /** A signature that the issued document does not have. */
        SIGNATURE_ADDED,
        /** Bytes that a signature covers are not those that were signed. */
        SIGNED_BYTES_CHANGED,
        /** A page that the issued document does not have. */
        PAGE_ADDED,
        /** A page of the issued document is not there. */
        PAGE_REMOVED,
        /** A page looks different: drawn over, hidden, turned or cut. */
        PAGE_CHANGED,
        /** A row says something else. */
        ROW_CHANGED,
        /** Words outside the rows say something else. */
        TEXT_CHANGED,
        /** Words where the issued document has none. */
        TEXT_ADDED,
        /** The shapes of letters were replaced, so that the same codes show other letters. */
        FONT_REPLACED,
        /** A note, stamp or other annotation lies on a page. */
        ANNOTATION_ADDED,
        /** A field to fill in. */
        FIELD_ADDED,
        /** An attached file that the issued document does not have. */
        ATTACHMENT_ADDED,
        /** An attached file is not there. */
        ATTACHMENT_REMOVED,
        /** An attached file has other content. */
        ATTACHMENT_REPLACED,
        /** Layers that can be shown and hidden. */
        LAYERS_ADDED,
        /** Something that runs by itself when the file is opened. */
        ACTIONS_ADDED,
        /** The bytes are others, though nothing that is compared differs. */
        BYTES_CHANGED,
        /** More differs than is listed. */
        MORE,
        /** The file cannot be compared: it is not written as documents of ours are, or reading it takes too much. */
        NOT_COMPARABLE,
        /** Too many files are being compared at this moment. */
        LATER
    }

    /** What of a row or page differs. */
    public enum Field {
        ORDINAL,
        CODE,
        TITLE,
        ECTS,
        PERCENT,
        LETTER,
        POINTS,
        WORD,
        ATTEMPT,
        NUMBER,
        NAME,
        TOTAL
    }

    /** Of the file as a whole. */
    public static Difference of(Code code) {
        return new Difference(code, null, null, null, null);
    }

    /** Of a page. */
    static Difference of(Code code, int page) {
        return new Difference(code, page, null, null, null);
    }
}
