package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredFile;

/**
 * Compares every stored file with its hash, a portion at a time, in the order of the hashes; the place is remembered. One
 * round a day at most, so that a night's work is bounded; a round that a night does not end goes on in the next.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R24")
public class CheckFiles {

    private static final Logger LOG = System.getLogger(CheckFiles.class.getName());

    @Inject
    KeepWalk keep;

    @Inject
    WalkBook book;

    @Inject
    Revisions register;

    @Inject
    Clock clock;

    /** Looks at one portion; tells how many files it looked at. Does nothing when today's round has ended. */
    public int check() {
        WalkBook.Place place = keep.place();
        Instant now = clock.instant();
        Instant began = place.beganAt();
        if (!place.isUnderWay()) {
            if (began != null && Time.dateOf(began).equals(Time.dateOf(now))) {
                return 0;
            }
            place = new WalkBook.Place("", 0, now, place.endedAt());
        }
        int portion = Setting.PRESERVATION_CHECK_PORTION.number();
        List<StoredFile> next = register.after(place.place(), portion);
        Set<String> known =
                book.damaged().stream().map(ProofReport.Damaged::sha256).collect(Collectors.toSet());
        next.forEach(file -> look(file, known));
        boolean ended = next.size() < portion;
        String last = ended ? "" : next.get(next.size() - 1).sha256();
        keep.stands(new WalkBook.Place(
                last, place.looked() + next.size(), place.beganAt(), ended ? clock.instant() : place.endedAt()));
        return next.size();
    }

    private void look(StoredFile file, Set<String> known) {
        if (!register.isWhole(file)) {
            LOG.log(Logger.Level.WARNING, "A STORED FILE IS DAMAGED: {0} {1}", file.number(), file.sha256());
            keep.damaged(file);
        } else if (known.contains(file.sha256())) {
            keep.whole(file);
        }
    }
}
