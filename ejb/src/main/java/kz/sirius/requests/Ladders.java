package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Reads the escalation ladder, and what was escalated to whoever asks. */
@Stateless
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause("R16")
public class Ladders {

    /** Requests that are told at once. */
    private static final int MOST = 500;

    @Inject
    LadderBook book;

    @Inject
    RequestDesk desk;

    /** The ladder in force. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public EscalationLadder current() {
        return book.ladder();
    }

    /** The requests under way of which the caller was told, each once, the latest told first; at most five hundred. */
    public List<Escalation> mine() {
        User asker = desk.asker();
        Set<String> units = RequestDesk.unitsOf(asker);
        Predicate<Object[]> his = row -> switch (Rung.Who.valueOf((String) row[4])) {
            case REGISTRAR_HEAD -> asker.has(Roles.REGISTRAR_HEAD);
            case ADMINISTRATOR -> asker.has(Roles.ADMINISTRATOR);
            case UNIT_HEAD -> units.contains((String) row[3]);
            case HOLDER ->
                RequestStatus.valueOf((String) row[2]).heldBy() == RequestStatus.Holder.SIGNER
                        ? asker.has(Roles.REGISTRAR_HEAD) || units.contains((String) row[3])
                        : asker.has(Roles.REGISTRAR);
        };
        return book.told(MOST).stream()
                .filter(his)
                .map(row -> new Escalation(((Number) row[0]).longValue(), LadderBook.day(row[1])))
                .distinct()
                .toList();
    }
}
