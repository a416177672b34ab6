package kz.sirius.preservation;

import java.io.Serializable;
import java.time.Instant;
import kz.sirius.identity.OfficeHolder;

/**
 * An official whose certificate ends soon, or has ended: who, and its last moment.
 *
 * @param sha256 of the certificate, in hexadecimal
 */
public record EndingCertificate(OfficeHolder official, String sha256, Instant until) implements Serializable {}
