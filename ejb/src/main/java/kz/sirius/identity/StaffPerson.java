package kz.sirius.identity;

import org.jspecify.annotations.Nullable;

/** A member of staff: names as in the identity document and, in Latin script, as in the passport; his IIN. */
public record StaffPerson(
        String surname,
        String givenName,
        @Nullable String patronymic,
        String surnameLatin,
        String givenNameLatin,
        @Nullable String iin) {

    /** Leaves the IIN out. */
    @Override
    public String toString() {
        return "StaffPerson[" + surname + "]";
    }
}
