package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.registry.AddRevision;
import kz.sirius.registry.StoredRevision;

/** Takes a document in hand and writes down what became of it, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"R22", "R24"})
public class KeepProof {

    @Inject
    ProofBook book;

    @Inject
    CertificateBook certificates;

    @Inject
    ProofSettings settings;

    @Inject
    AddRevision register;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The next whose turn it is, for nobody else for a quarter of an hour. */
    public Optional<ProofBook.Due> next() {
        return book.claim(settings.aim(), clock.instant());
    }

    /** It was looked at, and nothing added. */
    public void looked(String number, Augmentation.Proof proof) {
        book.stands(number, proof, null, clock.instant());
        certificates.signed(number, proof.chains(), clock.instant());
    }

    /** It was raised: the file is a new revision. Refuses REG-02 when the register has a newer one meanwhile. */
    public void raised(StoredRevision basis, ProofLevel from, byte[] content, Augmentation.Proof proof) {
        Instant now = clock.instant();
        StoredRevision revision = register.add(basis, content);
        book.stands(basis.number(), proof, now, now);
        audit.done(
                "preservation.raise",
                "document:" + basis.number(),
                from.name(),
                proof.level().name(),
                revision.sha256());
    }

    /** It was not raised. */
    public void failed(String number, Obstacle obstacle) {
        book.failed(number, obstacle, clock.instant());
    }
}
