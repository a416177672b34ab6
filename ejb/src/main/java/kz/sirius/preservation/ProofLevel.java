package kz.sirius.preservation;

/** How far a file can prove itself: the baseline levels of PAdES (ETSI EN 319 142-1), the stronger the later. */
public enum ProofLevel {
    /** Signed; provable as long as the certificates are valid. */
    B,
    /** With a time stamp: the signature was there at that time. */
    T,
    /** With the revocation data of that time: provable after the certificates have ended. */
    LT,
    /** With a time stamp over all of it, which can be renewed for ever. */
    LTA
}
