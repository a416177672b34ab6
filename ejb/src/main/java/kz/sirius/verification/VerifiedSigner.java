package kz.sirius.verification;

import java.io.Serializable;
import java.time.Instant;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who signed.
 *
 * @param nameLatin as in the passport
 * @param capacity in which office
 * @param issuer common name of the authority that issued the certificate
 * @param signedAt when, UTC
 * @param revokedAt since when the certificate is revoked, UTC; null while it is not. What was signed before stays signed
 */
public record VerifiedSigner(
        String name,
        String nameLatin,
        Words capacity,
        String issuer,
        Instant signedAt,
        @Nullable Instant revokedAt) implements Serializable {}
