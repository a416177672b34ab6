package kz.sirius.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;

/** The last link of the chain: in the database, and outside of it. */
@Stateless
@PermitAll
@Clause("R45")
public class TrailHead {

    @Inject
    Seals seals;

    @Inject
    Heads heads;

    @Inject
    Clock clock;

    /** The last link in the database; nothing before the first. */
    public Optional<Head> last() {
        return seals.last().map(seal -> new Head(Heads.CHAIN, seal.seq(), seal.hash(), clock.instant()));
    }

    /** Whether the database still has this link, with this hash. */
    public boolean holds(Head head) {
        return head.number() == 0
                || seals.at(head.number())
                        .filter(seal -> seal.hash().equals(head.hash()))
                        .isPresent();
    }

    /**
     * Writes the last link outside the database, if it is further than what lies there. Where the database lost what lies
     * there, nothing is written: the head outside stays as the proof.
     */
    public void keepOutside() {
        Optional<Head> outside = heads.last(Heads.CHAIN);
        Optional<Head> here = last();
        if (here.isPresent()
                && outside.map(Head::number).orElse(0L) < here.get().number()
                && outside.map(this::holds).orElse(true)) {
            heads.write(List.of(here.get()));
        }
    }
}
