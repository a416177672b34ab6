package kz.sirius.issuing;

/** The bytes of an issued document, compared with their hash. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record DocumentFile(String number, String sha256, byte[] content) {

    /** Name under which the file is saved. */
    public String fileName() {
        return number + ".pdf";
    }
}
