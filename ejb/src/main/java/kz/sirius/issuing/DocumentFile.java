package kz.sirius.issuing;

import kz.sirius.registry.LineStatus;

/**
 * The bytes of an issued document, compared with their hash.
 *
 * @param status whether it still holds; the bytes themselves never change
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record DocumentFile(String number, LineStatus status, String sha256, byte[] content) {

    /** Name under which the file is saved; that of a document without force says so. */
    public String fileName() {
        return nameOf(number, status) + ".pdf";
    }

    static String nameOf(String number, LineStatus status) {
        return number + (status == LineStatus.ISSUED ? "" : "-" + status);
    }
}
