package kz.sirius.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes into the trail what a walk along it has found. */
@ApplicationScoped
class Verdicts {

    /** Name of the act. */
    static final String ACT = "audit.verify-trail";

    @Inject
    AuditTrail audit;

    /** All holds. */
    @Transactional
    public void whole(TrailCheck found) {
        audit.done(ACT, "chain:" + found.links(), null, TrailCheck.Result.WHOLE.name(), found.head());
    }

    /** Something does not. */
    public void broken(TrailCheck found) {
        audit.keep(audit.failed(ACT, "chain:" + found.place(), found.result().name()));
    }
}
