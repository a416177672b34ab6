package kz.sirius.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.heads.Heads;
import kz.sirius.heads.HeadsState;

/** Has the new rows of the trail sealed every second, and the chain's head written outside the database afterwards. */
@Singleton
@RunAs(Actors.PRODUCT)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R45")
public class SealTimer {

    private static final Logger LOG = System.getLogger(SealTimer.class.getName());

    /** As much as a second holds; what is left waits for the next beat, which does not find this one still at work. */
    private static final int ROUNDS = 5;

    @Inject
    SealTrail sealer;

    @Inject
    TrailHead head;

    @Inject
    Heads heads;

    private boolean said;

    /** The beat. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void beat() {
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            more = sealer.seal();
        }
        try {
            if (heads.state() == HeadsState.THERE) {
                head.keepOutside();
                said = false;
            }
        } catch (Refusal refusal) {
            if (!said) {
                LOG.log(
                        Logger.Level.WARNING,
                        "The chain goes on, its head is not outside: {0}",
                        refusal.code().code());
            }
            said = true; // once, not every second
        }
    }
}
