package kz.sirius.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.sirius.calendar.Clockwork;
import kz.sirius.calendar.DeadlineMode;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.Holiday;
import kz.sirius.calendar.WorkingDays;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.common.Time;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CorrectionTest {

    private static final Deadlines DEADLINES =
            new Deadlines(DeadlineMode.CALENDAR_ROLL_FORWARD, 3, WorkingDays.of(List.of(), List.of()));
    private static final User SPECIALIST = user(Roles.REGISTRAR, null, null);

    @Test
    void isDueAtTheEndOfTheThirdDayAndTheDayOfReceiptIsNoneOfThem() {
        assertEquals(
                Instant.parse("2026-11-19T18:59:59Z"),
                reportedOn("2026-11-16").clock().dueAt());
        assertEquals(day("2026-11-23"), reportedOn("2026-11-18").clock().dueOn(), "Saturday rolls to Monday");
    }

    @Test
    void remindsOnTheWorkingDayBeforeAndAlarmsAtTheBreachOnceEach() {
        Clockwork clock = reportedOn("2026-11-18").clock();
        Instant reminder = Instant.parse("2026-11-20T04:00:00Z");
        assertEquals(reminder, clock.reminderAt(), "nine o'clock on Friday for Monday");
        assertFalse(clock.reminderDue(reminder.minusSeconds(1)));
        assertTrue(clock.reminderDue(reminder));
        clock.reminded(reminder);
        assertFalse(clock.reminderDue(reminder.plusSeconds(60)));
        assertFalse(clock.alarmDue(clock.dueAt()));
        Instant breach = clock.dueAt().plusSeconds(1);
        assertTrue(clock.alarmDue(breach));
        clock.alarmed(breach);
        assertFalse(clock.alarmDue(breach.plusSeconds(60)));
    }

    @Test
    void aDeadlineThatMovesIsRemindedOfAnew() {
        Correction correction = reportedOn("2026-11-16");
        Instant late = noon("2026-11-25");
        correction.clock().reminded(late);
        correction.clock().alarmed(late);
        correction.askOn(day("2026-11-17"));
        assertFalse(correction.status().isWatched());
        correction.replyOn(day("2026-11-20"), DEADLINES);
        assertTrue(correction.status().isWatched());
        assertEquals(Instant.parse("2026-11-20T04:00:00Z"), correction.clock().reminderAt());
        assertTrue(correction.clock().reminderDue(late));
        assertTrue(correction.clock().alarmDue(late));
    }

    @Test
    void aQuestionStopsTheClockUntilTheReply() {
        Correction early = reportedOn("2026-11-16");
        early.askOn(day("2026-11-17"));
        assertEquals(CorrectionStatus.RETURNED, early.status());
        early.replyOn(day("2026-11-20"), DEADLINES);
        assertEquals(CorrectionStatus.SUBMITTED, early.status());
        assertEquals(day("2026-11-23"), early.clock().dueOn());
        Correction late = reportedOn("2026-11-16");
        late.askOn(day("2026-11-19"));
        late.replyOn(day("2026-11-20"), DEADLINES);
        assertEquals(day("2026-11-23"), late.clock().dueOn(), "never before the next working day after the reply");
    }

    @Test
    void aChangedCalendarMovesTheDeadlineThroughEveryPause() {
        Correction correction = reportedOn("2026-11-16");
        correction.askOn(day("2026-11-17"));
        correction.replyOn(day("2026-11-20"), DEADLINES);
        List<CorrectionStep> history = List.of(
                step("2026-11-16", null, CorrectionStatus.SUBMITTED),
                step("2026-11-17", CorrectionStatus.SUBMITTED, CorrectionStatus.RETURNED),
                step("2026-11-20", CorrectionStatus.RETURNED, CorrectionStatus.SUBMITTED));
        Deadlines mondayOff = new Deadlines(
                DEADLINES.mode(),
                3,
                WorkingDays.of(List.of(new Holiday(day("2026-11-23"), Holiday.Kind.STATE)), List.of()));
        assertFalse(correction.recount(history, DEADLINES));
        assertTrue(correction.recount(history, mondayOff));
        assertEquals(day("2026-11-24"), correction.clock().dueOn());
    }

    @Test
    void whatIsAnsweredIsAnsweredForGood() {
        Correction correction = reportedOn("2026-11-16");
        correction.answer(CorrectionStatus.DECLINED, "Дұрыс тұр");
        assertEquals(
                CorrectionRefusal.WRONG_STATUS, code(() -> correction.answer(CorrectionStatus.CORRECTED, "Түзетілді")));
        assertEquals(CorrectionRefusal.WRONG_STATUS, code(() -> correction.askOn(day("2026-11-17"))));
        assertEquals(CorrectionRefusal.WRONG_STATUS, code(() -> correction.take(SPECIALIST)));
        assertEquals(CorrectionRefusal.WRONG_STATUS, code(() -> correction.replyOn(day("2026-11-17"), DEADLINES)));
    }

    @Test
    void whoWasNotAskedDoesNotReply() {
        Correction correction = reportedOn("2026-11-16");
        assertEquals(CorrectionRefusal.WRONG_STATUS, code(() -> correction.replyOn(day("2026-11-17"), DEADLINES)));
    }

    @Test
    void anOlderViewIsRefused() {
        Correction correction = reportedOn("2026-11-16");
        assertEquals(correction, correction.seenAs(0));
        assertEquals(correction, correction.seenAs(-1));
        assertEquals(CorrectionRefusal.CHANGED_MEANWHILE, code(() -> correction.seenAs(3)));
    }

    @Test
    void aTextIsThereAndFitsAndCanBeStored() {
        assertEquals(CorrectionRefusal.TEXT_MISSING, code(() -> CorrectionDesk.mandatory(" \u200b\n")));
        assertEquals(CorrectionRefusal.TEXT_TOO_LONG, code(() -> CorrectionDesk.mandatory("ә".repeat(2001))));
        assertEquals(CorrectionRefusal.TEXT_UNFIT, code(() -> CorrectionDesk.mandatory("a\0b")));
        assertEquals("бағасы 90", CorrectionDesk.mandatory(" бағасы 90 "));
        assertEquals(2000, CorrectionDesk.mandatory("ә".repeat(2000)).length());
    }

    @Test
    void onlyOwnerOfficeAndOfficialsOfTheUnitSeeIt() {
        Correction correction = reportedOn("2026-11-16");
        assertTrue(CorrectionDesk.maySee(user(Roles.LEARNER, null, "22100001"), correction));
        assertFalse(CorrectionDesk.maySee(user(Roles.LEARNER, null, "22100002"), correction));
        assertTrue(CorrectionDesk.maySee(SPECIALIST, correction));
        assertTrue(CorrectionDesk.maySee(user(Roles.DEAN, "SGM", null), correction));
        assertFalse(CorrectionDesk.maySee(user(Roles.DEAN, "SDN", null), correction));
        assertFalse(CorrectionDesk.maySee(user(Roles.DEANERY, "SGM", null), correction));
    }

    private static RefusalCode code(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    private static Correction reportedOn(String day) {
        NewCorrection asked = new NewCorrection(null, NewCorrection.SeenIn.preview(), "Әкесінің аты", "Серікұлы");
        return new Correction(
                new Correction.Reporter("22100001", "Қайратова Іңкәр", "SGM"),
                ReportedThing.name("Қайратова Іңкәр", asked.seenIn()),
                asked,
                noon(day),
                DEADLINES);
    }

    private static CorrectionStep step(String day, @Nullable CorrectionStatus from, CorrectionStatus to) {
        return new CorrectionStep(1L, noon(day), from, to);
    }

    private static Instant noon(String day) {
        return Time.at(day(day), LocalTime.NOON);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static User user(String role, @Nullable String unit, @Nullable String studentNo) {
        return new User(1, "login", "", List.of(new RoleOfUnit(role, unit)), studentNo);
    }
}
