package kz.sirius.signing;

/**
 * Pages as they are laid before a signer.
 *
 * @param content a PDF/A file with an empty signature field for each who may sign ({@link SheetPlan#fields()})
 * @param madeWith which form and texts they were made with, to be kept with the document (R5)
 * @param pages how many there are
 * @param signer what they say of the one who signs, where any one does: when that changes before he has seen them, they are
 *     made anew; empty where they name every signer
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Rendition(byte[] content, String madeWith, int pages, String signer) {}
