package kz.sirius.signing;

/**
 * A signer is about to sign or refuse the sheet of this request, which is not locked yet. Whoever holds requests locks
 * his first: everything that changes both takes the request before the sheet, so that no two acts wait for each other.
 */
public record SheetTaken(long requestId) {}
