package kz.sirius.behalf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.identity.Roles;

/** Hands out the scan of a document on which a request rests; each look at it is a row of the trail. */
@Stateless
@Act(value = "behalf.scan", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.AUDITOR})
@Clause({"P1", "R35", "R45"})
public class Scans {

    @Inject
    BehalfBook book;

    @Inject
    AuditTrail audit;

    /**
     * The scan as it was sent.
     *
     * @throws Refusal BEH-12 when the request was not entered in somebody's name, or does not exist
     */
    public ScanFile file(long requestId) {
        BehalfCard card = book.of(requestId).orElseThrow(() -> new Refusal(BehalfRefusal.NOT_FOUND));
        byte[] content = book.scan(requestId).orElseThrow(() -> new Refusal(BehalfRefusal.NOT_FOUND));
        if (!Sha256.of(content).equals(card.sha256())) {
            throw new IllegalStateException("The scan of request " + requestId + " is not what was sent");
        }
        audit.done("behalf.scan", "request:" + requestId, null, null, card.sha256());
        return new ScanFile(requestId, card.type(), card.sha256(), content);
    }
}
