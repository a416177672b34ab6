package kz.sirius.imports;

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

/** Rings every ten seconds for {@link EndInterrupted}: after an outage the next import need not wait for a start. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R4")
public class InterruptedTimer {

    @Inject
    EndInterrupted interrupted;

    /** The sweep. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        interrupted.endLeft();
    }
}
