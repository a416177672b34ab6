package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** A specialist takes a report in hand; his name stands at it, and another may take it over. */
@Stateless
@Act(value = "corrections.taken", object = "correction")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R44"})
public class TakeCorrection {

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionBook book;

    @Inject
    AuditTrail audit;

    /** Takes it. Throws {@link Refusal} COR-01 unknown, COR-07 it is answered. */
    public CorrectionCard take(long id) {
        User specialist = desk.asker();
        Correction correction = book.toChange(id);
        correction.take(specialist);
        audit.done("corrections.taken", "correction:" + id, null, null, null);
        return desk.card(correction);
    }
}
