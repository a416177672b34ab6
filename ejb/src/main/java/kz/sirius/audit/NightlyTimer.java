package kz.sirius.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;

/** Has the whole trail checked every night at 03:10 in Almaty; what is broken stands in the log, the trail and on the screen. */
@Singleton
@RunAs(Actors.PRODUCT)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R45")
public class NightlyTimer {

    @Inject
    VerifyTrail verify;

    /** The check. */
    @Schedule(hour = "3", minute = "10", timezone = "Asia/Almaty", persistent = false)
    public void check() {
        verify.verify();
    }
}
