package kz.sirius.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;

/**
 * Stores the signed data of a document for machines once for ever, with its SHA-256. Runs in the transaction of the last
 * signature only: without one nobody can call it.
 */
@Stateless
@PermitAll
@Clause({"T8", "R24"})
public class KeepData {

    @Inject
    RegisterBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Stores it under the document's number.
     *
     * @param content the whole signed file
     * @throws Refusal REG-01 there is no such number, REG-02 its line is not issued
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public StoredData keep(String number, byte[] content) {
        RegisterLine line = book.byNumber(number).orElseThrow(() -> new Refusal(RegistryRefusal.NOT_FOUND));
        if (line.row().status() != LineStatus.ISSUED) {
            throw new Refusal(RegistryRefusal.WRONG_STATUS);
        }
        StoredData data = new StoredData(number, Sha256.of(content), content.length, clock.instant());
        book.store(data, content);
        audit.done("registry.keep-data", "document:" + number, null, null, data.sha256());
        return data;
    }
}
