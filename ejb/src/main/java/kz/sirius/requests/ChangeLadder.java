package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Sets the steps of escalation. They hold at once, for what is open too; who was told of a step is not told again. */
@Stateless
@Act("requests.set-ladder")
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause("R16")
public class ChangeLadder {

    @Inject
    LadderBook book;

    @Inject
    Calendars calendars;

    @Inject
    AuditTrail audit;

    /**
     * Sets the whole ladder; the steps are put in the order of their moments.
     *
     * @param seen version that the asker saw, or {@code -1} for whatever it is
     * @return the ladder in force from now on
     * @throws Refusal REQ-60 when a step stands there twice, REQ-62 when somebody else changed the ladder since, REQ-63 when
     *     there are more than {@link EscalationLadder#MOST}
     */
    public EscalationLadder change(List<Rung> rungs, long seen) {
        List<Rung> ordered = EscalationLadder.ordered(rungs, calendars.hours());
        book.hold(seen);
        String before = text(book.ladder().rungs());
        book.write(ordered);
        audit.done("requests.set-ladder", "ladder", before, text(ordered), null);
        return book.ladder();
    }

    private static String text(List<Rung> rungs) {
        return rungs.stream().map(Rung::key).collect(Collectors.joining(", "));
    }
}
