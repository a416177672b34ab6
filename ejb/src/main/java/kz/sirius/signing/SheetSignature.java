package kz.sirius.signing;

import java.io.Serializable;
import java.time.Instant;
import kz.sirius.identity.Office;
import org.jspecify.annotations.Nullable;

/** A signature that was made and checked: who, in which office, by whose certificate, when (UTC). */
public record SheetSignature(
        String signer,
        String signerLatin,
        Office office,
        @Nullable String unitCode,
        String issuer,
        Instant signedAt) implements Serializable {}
