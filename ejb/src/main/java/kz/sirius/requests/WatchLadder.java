package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Tells the steps of the ladder that requests have reached, by the ladder and the calendar of this moment: a change of
 * either needs nothing more. A timer is only a wake-up. Each is told in a transaction of its own.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R16")
public class WatchLadder {

    private static final Logger LOG = System.getLogger(WatchLadder.class.getName());

    @Inject
    LadderBook book;

    @Inject
    Calendars calendars;

    @Inject
    RequestDesk desk;

    @Inject
    TellRung tell;

    /** Tells what is due now; tells how many it told. */
    public int watch() {
        try {
            return watch(desk.now());
        } catch (PersistenceException e) {
            LOG.log(Logger.Level.WARNING, "Nobody knows what is to be escalated: the database is away");
            return 0;
        }
    }

    private int watch(Instant now) {
        Map<String, Rung> ladder =
                book.ladder().rungs().stream().collect(Collectors.toMap(Rung::key, Function.identity()));
        WorkingHours hours = calendars.hours();
        List<String> rungs = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate due : book.dueDays()) {
            for (Rung rung : ladder.values()) {
                if (!now.isBefore(rung.at(due, hours))) {
                    rungs.add(rung.key());
                    days.add(due);
                }
            }
        }
        if (rungs.isEmpty()) {
            return 0;
        }
        return (int) book.untold(rungs, days).stream()
                .filter(due -> told(due.requestId(), Objects.requireNonNull(ladder.get(due.rung())), hours))
                .count();
    }

    private boolean told(long requestId, Rung rung, WorkingHours hours) {
        try {
            return tell.tell(requestId, rung, hours);
        } catch (EJBException e) {
            LOG.log(Logger.Level.WARNING, "Request " + requestId + ": it is escalated at the next wake-up", e);
            return false;
        }
    }

    /** The moments to come of everything that is open, by the ladder in force, each once. */
    public List<Instant> moments() {
        Instant now = desk.now();
        WorkingHours hours = calendars.hours();
        List<Rung> ladder = book.ladder().rungs();
        return book.dueDays().stream()
                .flatMap(due -> ladder.stream().map(rung -> rung.at(due, hours)))
                .filter(moment -> moment.isAfter(now))
                .distinct()
                .sorted()
                .toList();
    }
}
