package kz.sirius.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office: an <em>official</em>. Names are those of the identity document; the Latin ones those of the
 * passport. Days are Asia/Almaty, {@code to} is the last day or null for "until further notice".
 */
public record OfficeHolder(
        long id,
        Office office,
        @Nullable String unitCode,
        long accountId,
        String login,
        String surname,
        String givenName,
        @Nullable String patronymic,
        String surnameLatin,
        String givenNameLatin,
        String iin,
        String keyAlias,
        LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {

    /** Leaves the IIN out. */
    @Override
    public String toString() {
        return office + (unitCode == null ? "" : " of " + unitCode) + " (official " + id + ")";
    }
}
