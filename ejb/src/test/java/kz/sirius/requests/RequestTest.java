package kz.sirius.requests;

import static kz.sirius.requests.RequestFixtures.DEADLINES;
import static kz.sirius.requests.RequestFixtures.day;
import static kz.sirius.requests.RequestFixtures.noon;
import static kz.sirius.requests.RequestFixtures.submittedOn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.calendar.Clockwork;
import kz.sirius.calendar.Deadlines;
import kz.sirius.calendar.Holiday;
import kz.sirius.calendar.WorkingDays;
import kz.sirius.common.Refusal;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void isDueAtTheEndOfTheThirdDayInAlmaty() {
        Clockwork clockwork = submittedOn("2026-11-16").clockwork();
        assertEquals(Instant.parse("2026-11-19T18:59:59Z"), clockwork.dueAt());
        assertEquals(Instant.parse("2026-11-18T04:00:00Z"), clockwork.reminderAt());
    }

    @Test
    void countsTheDayOfReceiptInAlmaty() {
        Request late = new Request(
                new Applicant("SGM-2024-001", "Қайратова Іңкәр", "SGM"),
                RequestFixtures.asked(),
                "v1",
                Instant.parse("2026-11-16T19:30:00Z"),
                DEADLINES);
        assertEquals(Instant.parse("2026-11-20T18:59:59Z"), late.clockwork().dueAt());
    }

    @Test
    void aReturnStopsTheClockUntilTheAnswer() {
        Request request = submittedOn("2026-11-16");
        request.returnOn(day("2026-11-17"));
        assertEquals(RequestStatus.RETURNED, request.status());
        request.answerOn(day("2026-11-20"), DEADLINES);
        assertEquals(RequestStatus.SUBMITTED, request.status());
        assertEquals(day("2026-11-23"), request.clockwork().dueOn());
    }

    @Test
    void aSecondReturnCountsFromTheDeadlineThatTheFirstLeft() {
        Request request = submittedOn("2026-11-16");
        request.returnOn(day("2026-11-17"));
        request.answerOn(day("2026-11-20"), DEADLINES);
        request.returnOn(day("2026-11-23"));
        request.answerOn(day("2026-11-24"), DEADLINES);
        assertEquals(day("2026-11-25"), request.clockwork().dueOn());
    }

    @Test
    void aChangedCalendarMovesTheDeadlineThroughEveryPause() {
        Request request = submittedOn("2026-11-16");
        request.returnOn(day("2026-11-17"));
        request.answerOn(day("2026-11-20"), DEADLINES);
        List<RequestStep> history = new ArrayList<>(List.of(
                step("2026-11-16", null, RequestStatus.SUBMITTED),
                step("2026-11-17", RequestStatus.SUBMITTED, RequestStatus.RETURNED),
                step("2026-11-20", RequestStatus.RETURNED, RequestStatus.SUBMITTED)));
        Deadlines mondayOff = new Deadlines(
                DEADLINES.mode(),
                3,
                WorkingDays.of(List.of(new Holiday(day("2026-11-23"), Holiday.Kind.STATE)), List.of()));
        assertFalse(request.recount(history, DEADLINES));
        assertTrue(request.recount(history, mondayOff));
        assertEquals(day("2026-11-24"), request.clockwork().dueOn());
    }

    @Test
    void aReissueAsksForTheSameAndIsReceivedNow() {
        Request old = submittedOn("2026-11-16");
        Applicant renamed = new Applicant("SGM-2024-001", "Серікова Іңкәр", "SDN");
        Request next = old.again(renamed, "TR-2026-000007", noon("2026-11-27"), DEADLINES);
        assertEquals("TR-2026-000007", next.replaces());
        assertNull(old.replaces());
        assertEquals(RequestStatus.SUBMITTED, next.status());
        assertEquals(day("2026-11-30"), next.clockwork().dueOn());
        assertEquals("Серікова Іңкәр", next.applicant().holder());
        assertEquals("SDN", next.applicant().unitCode());
        assertEquals(old.period(), next.period());
        assertEquals(old.language(), next.language());
        assertEquals(old.kind(), next.kind());
    }

    @Test
    void theReminderAndTheAlarmComeOnceEach() {
        Clockwork clockwork = submittedOn("2026-11-16").clockwork();
        Instant reminder = clockwork.reminderAt();
        assertFalse(clockwork.reminderDue(reminder.minusSeconds(1)));
        assertTrue(clockwork.reminderDue(reminder));
        clockwork.reminded(reminder);
        assertFalse(clockwork.reminderDue(reminder.plusSeconds(60)));
        assertFalse(clockwork.alarmDue(clockwork.dueAt()));
        Instant breach = clockwork.dueAt().plusSeconds(1);
        assertTrue(clockwork.alarmDue(breach));
        clockwork.alarmed(breach);
        assertFalse(clockwork.alarmDue(breach.plusSeconds(60)));
    }

    @Test
    void anOlderViewIsRefused() {
        Request request = submittedOn("2026-11-16");
        assertEquals(request, request.seenAs(0));
        assertEquals(request, request.seenAs(-1));
        Refusal refusal = assertThrows(Refusal.class, () -> request.seenAs(7));
        assertEquals(RequestRefusal.CHANGED_MEANWHILE, refusal.code());
    }

    @Test
    void nothingIsFrozenBeforeTheApproval() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> submittedOn("2026-11-16").frozen(null));
        assertEquals(RequestRefusal.WRONG_STATUS, refusal.code());
    }

    @Test
    void aBlankReasonIsRefusedAndALongOneToo() {
        assertEquals(
                RequestRefusal.REASON_MISSING,
                assertThrows(Refusal.class, () -> RequestDesk.mandatory(" \n ")).code());
        assertEquals(
                RequestRefusal.TEXT_TOO_LONG,
                assertThrows(Refusal.class, () -> RequestDesk.mandatory("ә".repeat(2001)))
                        .code());
        assertEquals(
                RequestRefusal.TEXT_UNFIT,
                assertThrows(Refusal.class, () -> RequestDesk.mandatory("a\0b")).code());
        assertEquals("жұмысқа", RequestDesk.mandatory(" жұмысқа "));
    }

    @Test
    void aFormWithoutAKeyIsRefused() {
        NewRequest asked = RequestFixtures.asked();
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> new NewRequest(
                        asked.kind(),
                        asked.period(),
                        asked.language(),
                        asked.delivery(),
                        asked.why(),
                        true,
                        " ",
                        false));
        assertEquals(RequestRefusal.KEY_MISSING, refusal.code());
    }

    @Test
    void onlyOwnerOfficeAndOfficialsOfTheUnitSeeIt() {
        Request request = submittedOn("2026-11-16");
        assertTrue(RequestDesk.maySee(learner("SGM-2024-001"), request));
        assertFalse(RequestDesk.maySee(learner("SGM-2024-002"), request));
        assertTrue(RequestDesk.maySee(staff(Roles.REGISTRAR, null), request));
        assertTrue(RequestDesk.maySee(staff(Roles.DEAN, "SGM"), request));
        assertFalse(RequestDesk.maySee(staff(Roles.DEAN, "SDN"), request));
    }

    private static RequestStep step(String day, @Nullable RequestStatus from, RequestStatus to) {
        return new RequestStep(1L, noon(day), from, to);
    }

    private static User learner(String studentNo) {
        return new User(1, studentNo, "", List.of(new RoleOfUnit(Roles.LEARNER, null)), studentNo);
    }

    private static User staff(String role, @Nullable String unit) {
        return new User(2, "staff", "", List.of(new RoleOfUnit(role, unit)), null);
    }

    @Test
    void nearAndOverFollowTheClock() {
        Clockwork clockwork = submittedOn("2026-11-16").clockwork();
        RequestRow.Due due = new RequestRow.Due(clockwork.dueOn(), clockwork.dueAt(), clockwork.reminderAt(), null);
        assertFalse(due.near(noon("2026-11-17")));
        assertTrue(due.near(noon("2026-11-18")));
        assertTrue(due.near(noon("2026-11-19")));
        assertFalse(due.over(noon("2026-11-19")));
        assertTrue(due.over(noon("2026-11-20")));
        assertFalse(due.near(noon("2026-11-20")));
    }
}
