package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredRevision;

/**
 * Raises issued files to what can be reached and renews proofs that come near their end, one document after the other.
 * Holds no transaction and no connection while authorities answer. Where no time-stamp authority is configured it only
 * looks at which level a file stands. A file whose first signature permits nothing to follow stays as it is.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"R22", "R24"})
public class RaiseProofs {

    private static final Logger LOG = System.getLogger(RaiseProofs.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    KeepProof keep;

    @Inject
    Revisions register;

    @Inject
    ProofSettings settings;

    /** Takes at most twenty in hand; tells how many were raised. Ends early when an authority is away. */
    public int raise() {
        int raised = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<ProofBook.Due> due = keep.next();
            if (due.isEmpty()) {
                return raised;
            }
            Obstacle obstacle = null;
            try {
                raised += attempt(due.get()) ? 1 : 0;
            } catch (NotRaised not) {
                obstacle = not.obstacle();
                LOG.log(
                        Logger.Level.WARNING,
                        "The proof of {0} waits: {1}",
                        due.get().number(),
                        obstacle.name());
            } catch (RuntimeException fault) {
                // Whatever ails one document, the others have their turn.
                obstacle = Obstacle.FAULT;
                LOG.log(Logger.Level.ERROR, "The proof of " + due.get().number() + " waits", fault);
            }
            if (obstacle != null) {
                keep.failed(due.get().number(), obstacle);
            }
            if (obstacle == Obstacle.AUTHORITY_AWAY) {
                return raised; // the others would only wait for it as well
            }
        }
        return raised;
    }

    private boolean attempt(ProofBook.Due due) {
        StoredRevision basis = register.latest(due.number()).orElseThrow(() -> new NotRaised(Obstacle.FILE, null));
        byte[] content = content(basis);
        Augmentation.Proof before = Augmentation.proofOf(content);
        ProofLevel reach = ProofSettings.reach();
        boolean renewed = before.level() == ProofLevel.LTA && due.level() == ProofLevel.LTA;
        if (before.closed() || (before.level().compareTo(reach) >= 0 && !renewed) || due.level() == null) {
            keep.looked(due.number(), before);
            return false;
        }
        Augmentation augmentation = new Augmentation(settings.sources());
        if (renewed) {
            augmentation.requireNewer(before);
        }
        byte[] after = augmentation.raise(content, reach);
        keep.raised(basis, before.level(), after, Augmentation.proofOf(after));
        return true;
    }

    private byte[] content(StoredRevision revision) {
        try {
            return register.content(revision);
        } catch (Refusal refusal) {
            throw new NotRaised(Obstacle.DAMAGED, refusal);
        }
    }
}
