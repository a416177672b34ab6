package kz.sirius.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import kz.sirius.common.Clause;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.identity.Roles;

/** Sweeps every minute over paper: what is due or unclaimed is told by the table, and given however late. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T2", "P3", "R16", "R33"})
public class PaperTimer {

    @Inject
    WatchPapers watch;

    /** The sweep. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void sweep() {
        watch.watch();
    }
}
