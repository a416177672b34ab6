package kz.sirius.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;

/** Leaves a {@code VOID} line with the reason where a request ended without its document. Does nothing without a number. */
@Stateless
@PermitAll
@Clause("R23")
public class VoidNumber {

    @Inject
    RegisterBook book;

    @Inject
    AuditTrail audit;

    /** Voids the request's number in the transaction that ends the request. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void voidOf(long requestId, String reason) {
        book.ofRequest(requestId)
                .filter(line -> line.status() == LineStatus.RESERVED)
                .ifPresent(line -> {
                    line.voidWith(reason);
                    audit.done("registry.void", "document:" + line.text(), "RESERVED", "VOID", reason);
                });
    }
}
