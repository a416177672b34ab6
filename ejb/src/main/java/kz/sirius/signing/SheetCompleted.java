package kz.sirius.signing;

/**
 * The policy of a sheet is met: told within the transaction of the last signature.
 *
 * @param signed the signed file
 * @param key the key of whoever signed last, for what he signs by the same act: the document's data for machines
 * @param madeWith which form and texts its pages were made with
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record SheetCompleted(long sheetId, long requestId, byte[] signed, KeyHolder key, String madeWith) {}
