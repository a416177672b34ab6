package kz.sirius.signing;

/** A signer refused to sign: told within the transaction of his refusal. */
public record SheetRefused(long sheetId, long requestId, String reason) {}
