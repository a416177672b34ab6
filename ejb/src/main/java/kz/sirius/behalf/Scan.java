package kz.sirius.behalf;

/**
 * A scan as it was sent.
 *
 * @param name name of the file at the sender's; its ending has to be that of the type of the content
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record Scan(String name, byte[] content) {}
