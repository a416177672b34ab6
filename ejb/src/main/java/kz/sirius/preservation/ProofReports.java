package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.signing.TimeStampAuthority;

/** Tells the administrator how the proofs of all issued documents stand, how many wait and why. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause({"R22", "R24"})
public class ProofReports {

    private static final int MOST = 100;

    @Inject
    ProofBook book;

    @Inject
    WalkBook walk;

    @Inject
    ProofSettings settings;

    /** How everything stands now. */
    public ProofReport report() {
        ProofBook.Aim aim = settings.aim();
        WalkBook.Place place = walk.place();
        return new ProofReport(
                TimeStampAuthority.isConfigured() ? aim.reach().name() : "",
                book.levels(),
                book.waitingCount(aim),
                book.waiting(aim, MOST),
                new ProofReport.Walk(place.looked(), place.beganAt(), place.endedAt()),
                walk.damaged());
    }
}
