package kz.sirius.pages;

import java.time.Instant;

/**
 * Data that a document carries for machines.
 *
 * @param fileName name under which a reader finds it
 * @param mimeType for example {@code text/xml}
 * @param description what it is, in words
 * @param content its bytes
 * @param modified when they were made, to the second
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Attachment(String fileName, String mimeType, String description, byte[] content, Instant modified) {}
