package kz.sirius.behalf;

/** The document that the asker showed, and of which the scan is. */
public enum BasisKind {
    /** Identity card of a citizen. */
    ID_CARD,
    /** Passport. */
    PASSPORT,
    /** Power of attorney; the only one on which a representative may ask. */
    POWER_OF_ATTORNEY,
    /** Application on paper, signed by the holder. */
    APPLICATION,
    /** Anything else, as an inquiry of an authority. */
    OTHER
}
