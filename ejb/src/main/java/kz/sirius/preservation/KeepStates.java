package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Takes certificates in hand and writes down what their authorities tell, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause("R22")
public class KeepStates {

    @Inject
    CertificateBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Those that were not asked for a day, for nobody else. */
    public List<CertificateBook.Due> next(int most) {
        return book.claim(most, clock.instant());
    }

    /** What the authority told of one. */
    public void told(String sha256, Augmentation.State state) {
        Instant revoked = state.revokedAt();
        book.told(sha256, revoked, clock.instant());
        if (revoked != null) {
            audit.done("preservation.revoked", "certificate:" + sha256.substring(0, 16), "GOOD", "REVOKED", null);
        }
    }
}
