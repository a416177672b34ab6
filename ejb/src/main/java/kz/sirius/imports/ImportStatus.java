package kz.sirius.imports;

/** How far an import is. */
public enum ImportStatus {
    /** It is reading, checking or loading. */
    RUNNING,
    /** A dry run found nothing that refuses; nothing was loaded. */
    CHECKED,
    /** Every row is in. */
    LOADED,
    /** Something was wrong; nothing was loaded. */
    REFUSED
}
