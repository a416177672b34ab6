package kz.sirius.reports;

/** The file of a document, and how many pages it has. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record PdfPages(byte[] content, int count) {}
