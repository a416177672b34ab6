package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;

/**
 * Adds a further revision of an issued file, which proves itself for longer. The revisions before it stay good; the newest
 * is what one gets.
 */
@Stateless
@RolesAllowed("SYSTEM")
@Clause({"R23", "R24"})
public class AddRevision {

    @Inject
    RegisterBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<RevisionAdded> added;

    /**
     * Adds it.
     *
     * @param basis the revision to which something was added; it has to be the newest
     * @param content the whole file
     * @return the stored revision
     * @throws Refusal REG-01 no such number, REG-02 there is a newer revision, or the file does not begin with the basis
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public StoredRevision add(StoredRevision basis, byte[] content) {
        StoredRevision newest = book.latest(basis.number()).orElseThrow(() -> new Refusal(RegistryRefusal.NOT_FOUND));
        if (!newest.sha256().equals(basis.sha256()) || !begins(content, basis)) {
            throw new Refusal(RegistryRefusal.WRONG_STATUS);
        }
        StoredRevision revision = new StoredRevision(
                Sha256.of(content), basis.number(), newest.ordinal() + 1, content.length, clock.instant());
        book.store(revision, content);
        audit.done("registry.add-revision", "document:" + basis.number(), null, null, revision.sha256());
        added.fire(new RevisionAdded(revision));
        return revision;
    }

    private static boolean begins(byte[] content, StoredRevision basis) {
        if (content.length <= basis.size()) {
            return false;
        }
        byte[] beginning = Arrays.copyOf(content, (int) basis.size());
        return Sha256.of(beginning).equals(basis.sha256());
    }
}
