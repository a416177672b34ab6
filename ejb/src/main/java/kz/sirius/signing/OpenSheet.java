package kz.sirius.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Opens the signing sheet of a prepared document. A request has one open sheet at most: asking again gives that one. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R19", "R21"})
public class OpenSheet {

    @Inject
    SheetBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Opens it and tells its key. */
    public long open(SheetPlan plan) {
        Optional<SigningSheet> already = book.openOf(plan.requestId());
        if (already.isPresent()) {
            return already.get().id();
        }
        SigningSheet sheet = new SigningSheet(plan, clock.instant());
        book.add(sheet);
        audit.done(
                "signing.open",
                "document:" + plan.number(),
                null,
                "OPEN",
                plan.mode().name());
        return sheet.id();
    }
}
