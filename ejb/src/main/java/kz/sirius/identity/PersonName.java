package kz.sirius.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Names of a member of staff: as in the identity document, and the Latin ones as in the passport. */
public record PersonName(
        String surname, String givenName, @Nullable String patronymic, String surnameLatin, String givenNameLatin)
        implements Serializable {

    /** Leaves the names out. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
