package kz.sirius.reports;

import org.jspecify.annotations.Nullable;

/**
 * A line of the approval and signature sheet.
 *
 * @param signed true for "signed", false for "agreed"
 * @param person surname and initials
 * @param issuer issuer of the certificate, null for "agreed"
 */
public record SheetLine(
        boolean signed,
        Said person,
        Said capacity,
        Said organisation,
        @Nullable String issuer) {}
