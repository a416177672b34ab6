package kz.sirius.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Blank;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** A signer refuses with a reason: the sheet ends, the request goes back to the registrar, the number stays. */
@Stateless
@Act(value = "signing.refuse", object = "sheet")
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "R44"})
public class RefuseToSign {

    private static final int LONGEST_REASON = 2000;

    @Inject
    SignerDesk desk;

    @Inject
    SheetBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<SheetTaken> taken;

    @Inject
    Event<SheetRefused> refused;

    /** Refuses to sign. Throws {@link Refusal} SIG-01 not his, SIG-02 not open, SIG-12 no reason, SIG-15 too long a one. */
    public void refuse(long sheetId, String reason) {
        if (Blank.is(reason)) {
            throw new Refusal(SigningRefusal.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal(SigningRefusal.TEXT_TOO_LONG, LONGEST_REASON);
        }
        taken.fire(new SheetTaken(book.requestOf(sheetId)));
        SigningSheet sheet = book.toChange(sheetId);
        desk.turn(sheet);
        sheet.close(SheetStatus.REFUSED, clock.instant());
        audit.done("signing.refuse", "document:" + sheet.number(), "OPEN", "REFUSED", null);
        refused.fire(new SheetRefused(sheetId, sheet.requestId(), reason.strip()));
    }
}
