package kz.sirius.verification;

import java.io.Serializable;
import java.time.Instant;
import kz.sirius.common.Words;

/** Who signed: name, the Latin one, in which capacity, issuer of the certificate, when (UTC). */
public record VerifiedSigner(String name, String nameLatin, Words capacity, String issuer, Instant signedAt)
        implements Serializable {}
