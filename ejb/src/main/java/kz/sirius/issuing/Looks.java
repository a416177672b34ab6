package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.sirius.audit.AuditTrail;

/** Writes into the trail that somebody of the staff looked at a record which stands in a request. */
@ApplicationScoped
class Looks {

    @Inject
    AuditTrail audit;

    /** He is shown it after this. */
    @Transactional
    public void at(String studentNo, long requestId) {
        audit.done("records.look", "learner:" + studentNo, null, null, "request:" + requestId);
    }
}
