package kz.sirius.issuing;

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

/** Sweeps every 20 seconds for approved requests without a document: what a crash left is found here. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T8", "R23"})
public class UnfinishedTimer {

    @Inject
    PrepareUnfinished unfinished;

    @Inject
    VoidLeftovers leftovers;

    /** The sweep. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void sweep() {
        unfinished.prepare();
        leftovers.voidThem();
    }
}
