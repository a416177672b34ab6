package kz.sirius.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;

/**
 * Walks along the whole chain and says whether it holds, or names the first broken place and its kind. The walk itself is
 * an act of the trail: {@code OK} where all holds, {@code FAILED} with the kind where it does not. The chain of decades
 * takes longer than a transaction may last: each piece is read by itself, and only the verdict is written in one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR", Actors.PRODUCT})
@Clause("R45")
public class VerifyTrail {

    private static final Logger LOG = System.getLogger(VerifyTrail.class.getName());
    private static final int AT_ONCE = 5000;

    /** Longer than any transaction lasts, within which a row waits for its seal without being late. */
    private static final Duration LATE = Duration.ofMinutes(10);

    @Inject
    Seals seals;

    @Inject
    Heads heads;

    @Inject
    Verdicts verdicts;

    @Inject
    Clock clock;

    /** Walks along it. Reads the head outside first: what comes meanwhile only makes the chain longer. */
    public TrailCheck verify() {
        TrailCheck found = walk(outside());
        if (found.isWhole()) {
            Optional<Long> late = seals.unsealedSince(clock.instant().minus(LATE));
            if (late.isPresent()) {
                found = new TrailCheck(TrailCheck.Result.UNSEALED, found.links(), late.get(), found.head());
            }
        }
        tell(found);
        return found;
    }

    private TrailCheck walk(TrailWalk.Head outside) {
        TrailWalk walk = new TrailWalk(outside);
        long from = 1;
        boolean on = true;
        while (on) {
            List<Link> links = seals.links(from, AT_ONCE);
            on = links.size() == AT_ONCE;
            for (Link link : links) {
                if (!walk.next(link)) {
                    return walk.result();
                }
                from = link.seq() + 1;
            }
        }
        return walk.result();
    }

    private TrailWalk.Head outside() {
        try {
            Head head = heads.last(Heads.CHAIN).orElse(null);
            return head == null ? TrailWalk.NO_HEAD : new TrailWalk.Head(head.number(), head.hash());
        } catch (Refusal refusal) {
            LOG.log(Logger.Level.WARNING, "The chain is checked without the head outside the database");
            return TrailWalk.NO_HEAD;
        }
    }

    private void tell(TrailCheck found) {
        if (found.isWhole()) {
            verdicts.whole(found);
            return;
        }
        LOG.log(
                Logger.Level.WARNING,
                "THE AUDIT TRAIL IS BROKEN: {0} at {1}; {2} links hold",
                found.result(),
                String.valueOf(found.place()),
                String.valueOf(found.links()));
        verdicts.broken(found);
    }
}
