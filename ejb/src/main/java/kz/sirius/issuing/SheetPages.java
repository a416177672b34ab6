package kz.sirius.issuing;

/** The exact bytes that a signer sees and signs, with their SHA-256 and the number of the document. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record SheetPages(long sheetId, String number, String sha256, byte[] content) {

    /** How many pages it has. */
    public int pages() {
        return PagePictures.count(content);
    }

    /** Name under which the file is saved. */
    public String fileName() {
        return number + ".pdf";
    }
}
