package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.requests.FrozenRequests;

/** Prepares what was approved and has no document yet: the state in the database is the queue. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R23")
public class PrepareUnfinished {

    @Inject
    FrozenRequests requests;

    @Inject
    PreparationFailures failures;

    @Inject
    AttemptPreparation preparation;

    /** Tries each, the oldest first, those that failed before not until their time has come; tells how many are done. */
    public int prepare() {
        Set<Long> waiting = failures.waiting();
        List<Long> approved = requests.toPrepare();
        int done = 0;
        for (long requestId : approved) {
            if (!waiting.contains(requestId) && preparation.attempt(requestId)) {
                done++;
            }
        }
        return done;
    }
}
