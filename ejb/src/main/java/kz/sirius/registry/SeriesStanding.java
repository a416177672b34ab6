package kz.sirius.registry;

import java.io.Serializable;

/**
 * How far a register is, in the database and in the file outside of it.
 *
 * @param database last number that the database has given
 * @param outside last number that the file knows; 0 when it knows none
 */
public record SeriesStanding(DocumentKind kind, long database, long outside) implements Serializable {

    /** Whether the database forgot numbers that were given. */
    public boolean isBehind() {
        return database < outside;
    }

    /** How many it forgot. */
    public long lost() {
        return Math.max(0, outside - database);
    }
}
