package kz.sirius.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Ends the sheet of a request that ended on the way; refused once anybody has signed. Within that act only. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause("P1")
public class CancelSheet {

    @Inject
    SheetBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Cancels it, if there is one. Throws {@link Refusal} SIG-13 when a signature stands on it. */
    public void cancel(long requestId) {
        book.openOf(requestId).ifPresent(open -> {
            SigningSheet sheet = book.toChange(open.id());
            if (sheet.slots().stream().anyMatch(SigningSlot::isSigned)) {
                throw new Refusal(SigningRefusal.ALREADY_SIGNED);
            }
            sheet.close(SheetStatus.CANCELLED, clock.instant());
            audit.done("signing.cancel", "document:" + sheet.number(), "OPEN", "CANCELLED", null);
        });
    }
}
