package kz.sirius.signing;

import java.io.Serializable;
import java.time.Instant;

/**
 * The certificate of a key in the server's key store.
 *
 * @param holder common name of the person to whom it was issued
 * @param issuer common name of the authority
 * @param until last moment of its validity
 */
public record KeyCard(String holder, String issuer, Instant until) implements Serializable {}
