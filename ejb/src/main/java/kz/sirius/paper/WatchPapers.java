package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Instant;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Gives the reminders and alarms of paper with a clock of its own, and says what nobody has claimed, in the order of their
 * moments. Each is given in a transaction of its own: one that fails keeps none of the others, and is due again at the next
 * sweep.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T2", "P3", "R16", "R33"})
public class WatchPapers {

    private static final Logger LOG = System.getLogger(WatchPapers.class.getName());

    @Inject
    PaperBook book;

    @Inject
    TellPaper tell;

    @Inject
    Clock clock;

    /** Gives what is due now; tells how many it gave. */
    public int watch() {
        Instant now = clock.instant();
        return (int) book.dueAt(now, TellPaper.readyBefore(now)).stream()
                .filter(this::told)
                .count();
    }

    private boolean told(Object[] due) {
        long id = ((Number) due[0]).longValue();
        try {
            return tell.tell(id, TellPaper.What.valueOf((String) due[1]));
        } catch (EJBException e) {
            LOG.log(Logger.Level.WARNING, "Paper " + id + ": it is told at the next sweep", e);
            return false;
        }
    }
}
