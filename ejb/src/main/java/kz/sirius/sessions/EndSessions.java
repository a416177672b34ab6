package kz.sirius.sessions;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.DoorChanged;

/** Ends sessions of the caller: what was open on another device is closed at its next step. */
@Stateless
@PermitAll
@Clause({"P1", "R12"})
public class EndSessions {

    @Resource
    SessionContext context;

    @Inject
    SessionBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Ends all of them, the one that asks as well; tells how many. */
    public int everywhere() {
        int ended = book.endAll(caller(), clock.instant());
        audit.done("sessions.end-everywhere", "login:" + caller(), null, null, String.valueOf(ended));
        return ended;
    }

    /** Ends one of them; of somebody else's, or one that has ended, nothing is said and nothing done. */
    public void one(long id) {
        if (book.endOne(caller(), id, clock.instant()) > 0) {
            audit.done("sessions.end", "session:" + id, "OPEN", "ENDED", null);
        }
    }

    /** Hears that a password was changed or reset, or a login blocked: whoever is inside by the old one has to go. */
    public void changed(@Observes DoorChanged door) {
        book.endAll(door.login(), clock.instant());
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}
