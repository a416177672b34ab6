package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.Roles;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestStatus;

/** Tries to prepare a document and remembers when that failed, so that one failing request does not hold up others. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R23")
public class AttemptPreparation {

    private static final Logger LOG = System.getLogger(AttemptPreparation.class.getName());

    @Inject
    PrepareDocument prepare;

    @Inject
    FrozenRequests requests;

    @Inject
    PreparationFailures failures;

    /** Whether the request's document is prepared now, or needs no preparation any more. */
    public boolean attempt(long requestId) {
        try {
            prepare.prepare(requestId);
            return true;
        } catch (Refusal refusal) {
            return isDone(requestId) || failed(requestId, refusal.code());
        } catch (Unavailable | EJBException e) {
            if (isDone(requestId)) {
                return true;
            }
            if (Unavailable.isBehind(e)) {
                // Nothing is wrong with the request: it is tried again as soon as what is away may be back.
                LOG.log(Logger.Level.WARNING, "Request {0} is not prepared yet: {1}", requestId, e.getMessage());
                failures.outage(requestId, IssuingRefusal.TRY_LATER.code());
                return false;
            }
            LOG.log(Logger.Level.ERROR, "Request " + requestId + " is not prepared yet: a fault", e);
            return failed(requestId, IssuingRefusal.TRY_LATER);
        }
    }

    private boolean failed(long requestId, RefusalCode code) {
        failures.note(requestId, code.code());
        return false;
    }

    /** Another attempt may have won, or the request may have ended meanwhile: then nothing is left to be tried. */
    private boolean isDone(long requestId) {
        if (requests.status(requestId) == RequestStatus.APPROVED) {
            return false;
        }
        failures.forget(requestId);
        return true;
    }
}
