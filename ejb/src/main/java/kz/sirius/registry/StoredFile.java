package kz.sirius.registry;

/**
 * A stored file of either kind, for the walk over all of them.
 *
 * @param sha256 in hexadecimal
 * @param data whether it is the data of the document for machines, not a revision of its pages
 */
public record StoredFile(String sha256, String number, boolean data) {}
