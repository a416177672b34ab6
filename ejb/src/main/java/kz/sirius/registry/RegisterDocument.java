package kz.sirius.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.common.Time;

/**
 * Makes a register line final with the signed file, whose bytes are stored once for ever with their SHA-256. Runs in the
 * transaction of the last signature only: without one nobody can call it.
 */
@Stateless
@PermitAll
@Clause({"T8", "R23", "R24"})
public class RegisterDocument {

    @Inject
    RegisterBook book;

    @Inject
    SeriesHeads heads;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Registers the file under the request's number.
     *
     * @param content the whole signed file
     * @return the stored revision
     * @throws Refusal REG-01 the request has no number, REG-02 its line is not reserved, HED-01 or HED-02 the file outside
     *     the database does not know the number or knows of more than the database, REG-04 the clock stands before the
     *     moment at which the number was taken
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public StoredRevision register(long requestId, byte[] content) {
        RegisterLine line = book.ofRequest(requestId).orElseThrow(() -> new Refusal(RegistryRefusal.NOT_FOUND));
        heads.requireSound();
        heads.keep(line.kind(), line.asNumber().ordinal());
        Instant now =
                Time.onwards(line.allottedAt(), clock).orElseThrow(() -> new Refusal(RegistryRefusal.CLOCK_BEHIND));
        line.issue(now);
        StoredRevision revision = new StoredRevision(
                Sha256.of(content), line.text(), book.revisions(line.text()) + 1, content.length, now);
        book.store(revision, content);
        audit.done("registry.register", "document:" + line.text(), "RESERVED", "ISSUED", revision.sha256());
        return revision;
    }
}
