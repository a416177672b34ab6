package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.audit.TrailHead;
import kz.sirius.common.Blank;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;
import kz.sirius.heads.HeadsRefusal;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.User;

/**
 * The administrator's decision about a database that does not fit the file outside of it: the series go on after the
 * numbers of the file, what was lost is written down as a gap with the reason, and the file belongs to this database from
 * now on. No number is given twice by it. What the lost numbers were is not brought back.
 */
@Stateless
@Act("registry.continue-after-heads")
@RolesAllowed("ADMINISTRATOR")
@Clause({"R23", "R45"})
public class ContinueAfterHeads {

    private static final int LONGEST_REASON = 2000;

    @Inject
    CurrentUser current;

    @Inject
    SeriesHeads standings;

    @Inject
    SeriesBook book;

    @Inject
    Heads heads;

    @Inject
    TrailHead chain;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Decides. The file is written last of all: where that fails, nothing is decided.
     *
     * @param confirmation that the administrator has just entered his password again
     * @param reason what happened; stays with the gap for ever
     * @throws Refusal HED-01 the file cannot be written, HED-03 nothing is to be decided, HED-04 no reason, HED-05 no
     *     password
     */
    public void decide(Confirmation confirmation, String reason) {
        User administrator = current.get();
        Instant now = clock.instant();
        if (!confirmation.holdsFor(administrator, now)) {
            throw new Refusal(HeadsRefusal.NOT_CONFIRMED);
        }
        if (Blank.is(reason) || reason.length() > LONGEST_REASON || Blank.isUnfit(reason)) {
            throw new Refusal(HeadsRefusal.REASON_MISSING);
        }
        HeadsReport report = standings.report();
        if (!report.isToBeDecided()) {
            throw new Refusal(HeadsRefusal.NOTHING_TO_DECIDE);
        }
        List<Head> right = new ArrayList<>();
        for (SeriesStanding standing : report.series()) {
            right.add(goOn(standing, administrator, now, reason.strip()));
        }
        audit.done(
                "registry.continue-after-heads",
                "chain",
                String.valueOf(report.links().outside()),
                String.valueOf(report.links().database()),
                report.state() + ": " + reason.strip());
        chain.last().ifPresent(right::add);
        heads.decided(right);
    }

    private Head goOn(SeriesStanding standing, User administrator, Instant now, String reason) {
        if (standing.isBehind()) {
            book.moveTo(standing.kind(), standing.outside());
            book.lost(standing, now, administrator.login(), reason);
            audit.done(
                    "registry.continue-after-heads",
                    "series:" + standing.kind(),
                    String.valueOf(standing.database()),
                    String.valueOf(standing.outside()),
                    reason);
        }
        return Head.ofSeries(standing.kind().name(), Math.max(standing.database(), standing.outside()), now);
    }
}
