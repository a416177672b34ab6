package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/** Gives one reminder or alarm of paper, or says that nobody has claimed it: once and never again. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"T2", "P3", "R16"})
public class TellPaper {

    @Inject
    PaperBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<PaperTold> told;

    /** What there is to tell. */
    public enum What {
        /** The deadline is near. */
        REMIND,
        /** The deadline was missed. */
        ALARM,
        /** It has waited for its holder for long. */
        UNCLAIMED
    }

    /** Gives it if it is still due; tells whether it did. */
    public boolean tell(long id, What what) {
        Instant now = clock.instant();
        PaperVersion paper = book.toChange(id);
        if (!isDue(paper, what, now)) {
            return false;
        }
        switch (what) {
            case REMIND -> paper.clock().reminded(now);
            case ALARM -> paper.clock().alarmed(now);
            case UNCLAIMED -> {
                paper.unclaimed(now);
                told.fire(new PaperTold(
                        PaperTold.What.UNCLAIMED, id, paper.documentNumber(), paper.requestId(), paper.studentNo()));
            }
        }
        audit.done("paper." + what.name().toLowerCase(Locale.ROOT), "paper:" + id, null, null, null);
        return true;
    }

    /** What was ready at this moment or before is unclaimed now. */
    static Instant readyBefore(Instant now) {
        return now.minus(Duration.ofDays(Setting.PAPER_UNCLAIMED_DAYS.number()));
    }

    private static boolean isDue(PaperVersion paper, What what, Instant now) {
        Instant ready = paper.readyAt();
        return switch (what) {
            case REMIND ->
                paper.hasOwnClock()
                        && paper.status().isWatched()
                        && paper.clock().reminderDue(now);
            case ALARM ->
                paper.hasOwnClock()
                        && paper.status().isWatched()
                        && paper.clock().alarmDue(now);
            case UNCLAIMED ->
                paper.status() == PaperStatus.READY_FOR_PICKUP
                        && !paper.isToldUnclaimed()
                        && ready != null
                        && !ready.isAfter(readyBefore(now));
        };
    }
}
