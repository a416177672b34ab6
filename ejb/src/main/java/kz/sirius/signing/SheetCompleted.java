package kz.sirius.signing;

/** The policy of a sheet is met: told within the transaction of the last signature, with the signed file. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record SheetCompleted(long sheetId, long requestId, byte[] signed) {}
