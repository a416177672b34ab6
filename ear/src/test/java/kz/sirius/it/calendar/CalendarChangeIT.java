package kz.sirius.it.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.calendar.DayRow;
import kz.sirius.calendar.DaySwap;
import kz.sirius.calendar.Holiday;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CalendarChangeIT {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 2, 18);

    @Inject
    ChangeCalendar change;

    @Inject
    Calendars calendars;

    @Inject
    Steps steps;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        As.user("admin", () -> change.change(new CalendarChange.Clear(THURSDAY), -1));
    }

    @Test
    void aNewHolidayMovesTheDeadlinesOfOpenRequestsAndTakenAwayMovesThemBack() {
        MovedClock.moveTo(Instant.parse("2027-02-15T05:00:00Z"));
        long open = steps.submitted(Learner.of("SDN", 1));
        long withdrawn = steps.submitted(Learner.of("SDN", 1));
        Sql.run("update requests.request set status = 'WITHDRAWN' where id = ?", withdrawn);
        assertEquals("2027-02-18", due(open));
        long timers = timers();

        As.user(
                "admin",
                () -> change.change(
                        new CalendarChange.AddHoliday(new Holiday(THURSDAY, Holiday.Kind.STATE), "Сынақ мерекесі"),
                        -1));
        assertEquals("2027-02-19", due(open));
        assertEquals("2027-02-19T18:59:59Z", instant(open, "due_at"));
        assertEquals("2027-02-17T04:00:00Z", instant(open, "reminder_at"));
        assertEquals("2027-02-18", due(withdrawn));
        assertEquals(timers + 2, timers());

        As.user("admin", () -> change.change(new CalendarChange.Clear(THURSDAY), -1));
        assertEquals("2027-02-18", due(open));
        assertEquals(
                List.of("STATE", "ORDINARY"),
                Sql.column("select to_state from audit.entry where object = 'day:2027-02-18' order by id limit 2"));
    }

    @Test
    void aRequestThatIsDecidedMeanwhileDoesNotStandInTheWayOfAChange() throws SQLException {
        MovedClock.moveTo(Instant.parse("2027-02-15T05:00:00Z"));
        long open = steps.submitted(Learner.of("SDN", 1));
        long withdrawn = steps.submitted(Learner.of("SDN", 1));
        try (Connection decision = Sql.source().getConnection();
                PreparedStatement withdraw = decision.prepareStatement(
                        "update requests.request set status = 'WITHDRAWN', version = version + 1 where id = ?")) {
            decision.setAutoCommit(false);
            withdraw.setLong(1, withdrawn);
            withdraw.executeUpdate();
            Together.from(2, List.of(this::addThursday, () -> {
                Await.until("the change waits for the decision", CalendarChangeIT::somebodyWaits);
                decision.commit();
                return true;
            }));
            decision.setAutoCommit(true);
        }
        assertEquals("2027-02-19", due(open));
        assertEquals("2027-02-18", due(withdrawn));
    }

    private boolean addThursday() {
        As.user(
                "admin",
                () -> change.change(
                        new CalendarChange.AddHoliday(new Holiday(THURSDAY, Holiday.Kind.STATE), "Сынақ мерекесі"),
                        -1));
        return true;
    }

    private static boolean somebodyWaits() {
        return !Sql.column("select 1 from pg_locks where not granted").isEmpty();
    }

    @Test
    void aSwapMakesAWeekendDayWorkedAndAnotherFree() {
        DaySwap swap = new DaySwap(LocalDate.of(2027, 2, 20), THURSDAY);
        As.user("admin", () -> change.change(new CalendarChange.AddSwap(swap, "бұйрық № 1"), -1));
        List<DayRow> year = calendars.year(2027);
        assertEquals(
                List.of(DayRow.Kind.SWAPPED, DayRow.Kind.WORKED),
                year.stream()
                        .filter(row -> row.day().getMonthValue() == 2)
                        .map(DayRow::kind)
                        .toList());
        DaySwap wrong = new DaySwap(THURSDAY, LocalDate.of(2027, 2, 20));
        assertEquals("CAL-02", Refused.code(() -> new CalendarChange.AddSwap(wrong, "бұйрық № 2")));
        assertEquals("CAL-01", Refused.code(() -> new CalendarChange.AddSwap(swap, " ")));
    }

    private static String due(long request) {
        return Sql.one("select due_on from requests.request where id = ?", request);
    }

    private static String instant(long request, String column) {
        return Sql.one(
                "select to_char(" + column
                        + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from requests.request where id = ?",
                request);
    }

    private static long timers() {
        return Long.parseLong(
                Sql.one("select count(*) from jboss_ejb_timer where timed_object_id like '%DeadlineTimer'"));
    }
}
