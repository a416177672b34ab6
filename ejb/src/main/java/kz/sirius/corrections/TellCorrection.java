package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Gives one reminder or alarm of a report, once and never again, whoever else is about to give it at the same moment. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"T2", "R16"})
public class TellCorrection {

    @Inject
    CorrectionBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Gives it if it is still due; tells whether it did. */
    public boolean tell(long id, boolean breached) {
        Instant now = clock.instant();
        Correction correction = book.toChange(id);
        Clockwork clockwork = correction.clock();
        if (!correction.status().isWatched() || !(breached ? clockwork.alarmDue(now) : clockwork.reminderDue(now))) {
            return false;
        }
        if (breached) {
            clockwork.alarmed(now);
        } else {
            clockwork.reminded(now);
        }
        audit.done(breached ? "corrections.alarm" : "corrections.remind", "correction:" + id, null, null, null);
        return true;
    }
}
