package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Gives the reminders and alarms of reports that are due by their table, in the order of their moments. Each is given in a
 * transaction of its own: one that fails keeps none of the others, and is due again at the next sweep.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T2", "R16"})
public class WatchCorrections {

    private static final Logger LOG = System.getLogger(WatchCorrections.class.getName());

    @Inject
    CorrectionBook book;

    @Inject
    TellCorrection tell;

    @Inject
    Clock clock;

    /** Gives what is due now; tells how many it gave. */
    public int watch() {
        return (int) book.dueAt(clock.instant()).stream().filter(this::told).count();
    }

    private boolean told(CorrectionBook.DueStep due) {
        try {
            return tell.tell(due.id(), due.breached());
        } catch (EJBException e) {
            LOG.log(Logger.Level.WARNING, "Report " + due.id() + ": its deadline is told at the next sweep", e);
            return false;
        }
    }
}
