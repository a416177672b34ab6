package kz.sirius.issuing;

import kz.sirius.registry.LineStatus;

/**
 * The signed data of an issued document for machines (ELMO), compared with its hash.
 *
 * @param status whether the document still holds; the bytes themselves never change
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record DataFile(String number, LineStatus status, String sha256, byte[] content) {

    /** Name under which the file is saved; that of a document without force says so. */
    public String fileName() {
        return DocumentFile.nameOf(number, status) + ".xml";
    }
}
