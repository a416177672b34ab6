package kz.sirius.preservation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import kz.sirius.common.Clause;

/** Tells of which signatures the certificate is revoked, for the room that checks documents. */
@Stateless
@PermitAll
@Clause({"R22", "R27"})
public class Revocations {

    @Inject
    CertificateBook book;

    /** By the place of the signature, from 1, oldest first: since when its certificate is revoked. */
    public Map<Integer, Instant> of(String number) {
        return book.revoked(number);
    }
}
