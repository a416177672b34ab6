package kz.sirius.imports;

import java.io.Serializable;

/**
 * What came of one file.
 *
 * @param part {@code units} …
 * @param rows rows read, the header aside
 * @param added rows whose key was new
 * @param changed rows that differed from what was known
 */
public record ImportedFile(String part, long rows, long added, long changed) implements Serializable {}
