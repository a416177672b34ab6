package kz.sirius.signing;

/**
 * Pages as they are laid before a signer.
 *
 * @param content a PDF/A file with an empty signature field for each who may sign ({@link SheetPlan#fields()})
 * @param madeWith which form and texts they were made with, to be kept with the document (R5)
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Rendition(byte[] content, String madeWith) {}
