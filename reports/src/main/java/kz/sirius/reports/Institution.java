package kz.sirius.reports;

import org.jspecify.annotations.Nullable;

/**
 * Who issues.
 *
 * @param name full name, two lines at most
 * @param office the registrar's office
 * @param procedure code and edition of the procedure
 * @param legal legal references, last line of the document
 * @param emblem an SVG picture, or null for none
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record Institution(Said name, Said office, Said procedure, Said legal, byte @Nullable [] emblem) {}
