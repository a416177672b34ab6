package kz.sirius.slips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/** Begins a batch of slips: makes the key with which they are sealed, and keeps it nowhere. */
@Stateless
@Act("slips.open")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class OpenSlips {

    /** How long slips wait for their printing. */
    private static final Duration HOLDS = Duration.ofMinutes(30);

    @Inject
    CurrentUser current;

    @Inject
    SlipBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The key of a new batch, which lapses half an hour from now. */
    public SlipsKey open() {
        Instant now = clock.instant();
        book.dropLapsed(now);
        String key = Seal.newKey();
        long id = book.add(current.get().login(), key, now.plus(HOLDS));
        audit.done("slips.open", "slips:" + id, null, "OPEN", null);
        return new SlipsKey(id, key);
    }
}
