package kz.sirius.heads;

/** How the places outside the database stand to the database, before any number is compared. */
public enum HeadsState {
    /** They belong to it. */
    THERE,
    /** The database knows of a file, and it is gone. */
    GONE,
    /** The file is that of another database, or the database is older than the file. */
    FOREIGN,
    /** A line of the file is not what was written. */
    DAMAGED,
    /** The file cannot be read or written. */
    AWAY
}
