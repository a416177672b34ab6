package kz.sirius.it.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.CalendarFile;
import kz.sirius.calendar.CalendarOutcome;
import kz.sirius.calendar.CalendarView;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.calendar.DeadlineMove;
import kz.sirius.calendar.Holiday;
import kz.sirius.calendar.PreviewCalendar;
import kz.sirius.calendar.ReadCalendarFile;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReportError;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ReturnRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a change of the calendar would move is told before it is made, and is what it moves. */
@ArquillianTest
class CalendarPreviewIT {

    private static final LocalDate THURSDAY = LocalDate.of(2027, 9, 16);
    private static final CalendarChange HOLIDAY =
            new CalendarChange.AddHoliday(new Holiday(THURSDAY, Holiday.Kind.STATE), "Сынақ мерекесі");

    @Inject
    PreviewCalendar preview;

    @Inject
    ChangeCalendar change;

    @Inject
    ReadCalendarFile reader;

    @Inject
    Calendars calendars;

    @Inject
    Steps steps;

    @Inject
    ReturnRequest giveBack;

    @Inject
    AnswerRequest answer;

    @Inject
    ReportError report;

    @Inject
    AnswerCorrection settle;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        As.user("admin", () -> change.change(new CalendarChange.Clear(THURSDAY), -1));
    }

    @Test
    void thePreviewSaysWhatSavingMovesAndWritesNothing() {
        MovedClock.moveTo(Instant.parse("2027-09-13T05:00:00Z"));
        long request = steps.submitted(Learner.of("SDN", 2));
        long answered = steps.submitted(Learner.of("SDN", 3));
        String reporter = Learner.of("SDN", 4);
        long correction = As.user(
                        reporter,
                        () -> report.report(
                                new NewCorrection(null, NewCorrection.SeenIn.preview(), "Аты қате", "Дұрысы басқа")))
                .row()
                .id();
        MovedClock.moveTo(Instant.parse("2027-09-14T05:00:00Z"));
        As.user("registrar", () -> giveBack.giveBack(answered, -1, "Себебі"));
        MovedClock.moveTo(Instant.parse("2027-09-15T05:00:00Z"));
        As.user(Learner.of("SDN", 3), () -> answer.answer(answered, "Жауап"));
        // Two days were left on the 14th: 15 + 2 is Friday the 17th. With the holiday three were: Saturday, so Monday.
        assertEquals("2027-09-17", due("requests.request", answered));
        int rows = audited();

        CalendarOutcome would = As.user("admin", () -> preview.preview(HOLIDAY));
        assertEquals("2027-09-16 2027-09-17", moveOf(would, DeadlineMove.What.REQUEST, request));
        assertEquals("2027-09-16 2027-09-17", moveOf(would, DeadlineMove.What.CORRECTION, correction));
        assertEquals("2027-09-17 2027-09-20", moveOf(would, DeadlineMove.What.REQUEST, answered));
        assertEquals("2027-09-16", due("requests.request", request));
        assertEquals("2027-09-16", due("corrections.correction", correction));
        assertEquals(rows, audited());
        assertEquals(
                List.of(),
                Sql.column("select name from calendar.holiday where day = ?", java.sql.Date.valueOf(THURSDAY)));

        assertEquals(would, saved(would.version()));
        assertEquals("2027-09-17", due("requests.request", request));
        assertEquals("2027-09-17", due("corrections.correction", correction));
        assertEquals(
                "2027-09-16 2027-09-17",
                Sql.one(
                        "select from_state || ' ' || to_state from audit.entry where act = 'requests.recount' and object = ?",
                        "request:" + request));
        assertEquals(
                List.of("DEADLINE_MOVED", "CORRECTION_DEADLINE_MOVED"),
                Sql.column(
                        "select kind from notification.mail where kind in ('DEADLINE_MOVED', 'CORRECTION_DEADLINE_MOVED')"
                                + " and (request_id = ? or correction_id = ?) order by kind desc",
                        request,
                        correction));
        As.user("registrar", () -> settle.answer(correction, -1, false, "Дұрыс тұр"));
    }

    @Test
    void whoSavesWhatAnotherChangedMeanwhileIsTold() {
        CalendarOutcome seen = As.user("admin", () -> preview.preview(HOLIDAY));
        CalendarChange other =
                new CalendarChange.AddHoliday(new Holiday(LocalDate.of(2062, 3, 1), Holiday.Kind.RELIGIOUS), "Басқа");
        As.user("admin", () -> change.change(other, seen.version()));
        assertEquals("CAL-03", Refused.code(() -> As.user("admin", () -> change.change(HOLIDAY, seen.version()))));
        CalendarOutcome again = As.user("admin", () -> preview.preview(HOLIDAY));
        As.user("admin", () -> change.change(HOLIDAY, again.version()));
        As.user("admin", () -> change.change(new CalendarChange.Clear(LocalDate.of(2062, 3, 1)), -1));
    }

    @Test
    void aYearIsSavedChangedAndBroughtBackFromItsFile() {
        byte[] file = calendars.csv(2026);
        CalendarView before = calendars.view(2026);
        CalendarChange emptied = new CalendarChange.ReplaceYear(2026, List.of(), List.of(), null);
        As.user("admin", () -> change.change(emptied, before.version()));
        assertEquals(List.of(), calendars.year(2026));
        CalendarFile read = As.user("admin", () -> reader.read(2026, file));
        assertEquals(List.of(), read.findings());
        CalendarChange back = java.util.Objects.requireNonNull(read.change());
        As.user("admin", () -> change.change(back, before.version() + 1));
        CalendarView after = calendars.view(2026);
        assertEquals(before.days(), after.days());
        assertEquals(before.hours(), after.hours());
        assertEquals(before.version() + 2, after.version());
        Sql.run("delete from calendar.hours where year = 2026");
    }

    @Test
    void aYearWithoutAWorkingDayIsRefusedAndNothingIsLost() {
        StringBuilder all = new StringBuilder("type,day,off_day,name,opens,closes,break_from,break_to\n");
        LocalDate.of(2030, 1, 1)
                .datesUntil(LocalDate.of(2031, 1, 1))
                .forEach(day -> all.append("RELIGIOUS,").append(day).append(",,Демалыс,,,,\n"));
        byte[] file = all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        CalendarFile read = As.user("admin", () -> reader.read(2030, file));
        assertEquals("CAL-06", read.findings().get(0).code());
        assertEquals(List.of(), calendars.year(2030));
        byte[] tooLarge = String.join("", Collections.nCopies(30_000, "STATE,2030-"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("CAL-18", Refused.code(() -> As.user("admin", () -> reader.read(2030, tooLarge))));
    }

    /** With mails, as an installation has them. */
    private CalendarOutcome saved(long version) {
        System.setProperty("sirius.mail.on", "true");
        try {
            return As.user("admin", () -> change.change(HOLIDAY, version));
        } finally {
            System.clearProperty("sirius.mail.on");
        }
    }

    private static String moveOf(CalendarOutcome outcome, DeadlineMove.What what, long id) {
        return outcome.moves().stream()
                .filter(move -> move.what() == what && move.id() == id)
                .map(move -> move.from() + " " + move.to())
                .findFirst()
                .orElse("");
    }

    private static int audited() {
        return Integer.parseInt(
                Sql.one(
                        "select count(*) from audit.entry where act in ('requests.recount', 'corrections.recount', 'calendar.change')"));
    }

    private static String due(String table, long id) {
        return Sql.one("select due_on from " + table + " where id = ?", id);
    }
}
