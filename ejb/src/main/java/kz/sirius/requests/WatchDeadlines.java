package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Gives the reminders and alarms that are due by the request table, in the order of their moments. A timer is only a
 * wake-up: it may ring late, twice or not at all. Each is given in a transaction of its own: one that fails keeps none of
 * the others, and is due again at the next wake-up.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T2", "R16"})
public class WatchDeadlines {

    private static final Logger LOG = System.getLogger(WatchDeadlines.class.getName());

    @Inject
    RequestBook book;

    @Inject
    RequestDesk desk;

    @Inject
    TellDeadline tell;

    /** Gives what is due now; tells how many it gave. */
    public int watch() {
        return (int) due().stream().filter(this::told).count();
    }

    private List<RequestBook.DueStep> due() {
        try {
            return book.dueAt(desk.now());
        } catch (PersistenceException e) {
            LOG.log(Logger.Level.WARNING, "Nobody knows what is due: the database is away");
            return List.of();
        }
    }

    private boolean told(RequestBook.DueStep due) {
        try {
            return tell.tell(due.requestId(), due.breached());
        } catch (EJBException e) {
            LOG.log(
                    Logger.Level.WARNING,
                    "Request " + due.requestId() + ": its deadline is told at the next wake-up",
                    e);
            return false;
        }
    }
}
