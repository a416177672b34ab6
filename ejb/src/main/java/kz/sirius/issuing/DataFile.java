package kz.sirius.issuing;

/** The signed data of an issued document for machines (ELMO), compared with its hash. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record DataFile(String number, String sha256, byte[] content) {

    /** Name under which the file is saved. */
    public String fileName() {
        return number + ".xml";
    }
}
