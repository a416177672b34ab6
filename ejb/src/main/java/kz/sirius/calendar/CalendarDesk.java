package kz.sirius.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import kz.sirius.common.Setting;

/** Carries a change of the calendar out, or does all of it but the writing: what would move is found by what moves it. */
@ApplicationScoped
class CalendarDesk {

    @Inject
    CalendarBook book;

    @Inject
    Event<CalendarChanged> changed;

    /** Within the asker's transaction. Refuses what {@link CalendarData#with} refuses. */
    CalendarOutcome look(CalendarChange change) {
        long version = book.version();
        return told(version, book.data().with(change), true);
    }

    /** The same, written; refuses CAL-03 too. */
    CalendarOutcome carryOut(CalendarChange change, long seen) {
        long version = book.hold(seen);
        CalendarData before = book.data();
        CalendarData after = before.with(change);
        book.write(before, after);
        return told(version, after, false);
    }

    private CalendarOutcome told(long version, CalendarData after, boolean dryRun) {
        CalendarChanged event = new CalendarChanged(rule(after), dryRun);
        changed.fire(event);
        return new CalendarOutcome(
                version,
                event.moves().stream()
                        .sorted(Comparator.comparing(DeadlineMove::what).thenComparing(DeadlineMove::id))
                        .toList());
    }

    /** The rule for deadlines in force with that calendar. */
    static Deadlines rule(CalendarData data) {
        return new Deadlines(
                DeadlineMode.valueOf(Setting.DEADLINE_MODE.text()), Setting.SERVICE_DAYS.number(), data.days());
    }
}
