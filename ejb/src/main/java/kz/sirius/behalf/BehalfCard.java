package kz.sirius.behalf;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a request came in somebody's name.
 *
 * @param enteredBy login of who entered it
 * @param sha256 hash of the scan
 * @param size of the scan in bytes
 */
public record BehalfCard(
        long requestId, Basis basis, String enteredBy, Instant enteredAt, ScanType type, String sha256, int size)
        implements Serializable {}
