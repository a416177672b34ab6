package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.it.api.Call;
import kz.sirius.requests.ChangeLadder;
import kz.sirius.requests.EscalationLadder;
import kz.sirius.requests.LadderTimer;
import kz.sirius.requests.Ladders;
import kz.sirius.requests.Rung;
import kz.sirius.requests.WatchLadder;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The escalation ladder. */
@ArquillianTest
class LadderIT {

    private static final List<Rung> SHIPPED = List.of(
            new Rung(Rung.Who.HOLDER, Rung.How.PAGE, Rung.Side.BEFORE, 1, Rung.Unit.DAYS),
            new Rung(Rung.Who.HOLDER, Rung.How.PAGE, Rung.Side.AFTER, 0, Rung.Unit.DAYS));
    private static final Rung EARLY = new Rung(Rung.Who.UNIT_HEAD, Rung.How.MAIL, Rung.Side.BEFORE, 2, Rung.Unit.DAYS);

    @Inject
    Steps steps;

    @Inject
    ChangeLadder change;

    @Inject
    Ladders ladders;

    @Inject
    WatchLadder watch;

    @Inject
    LadderTimer timer;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        As.user("admin", () -> change.change(SHIPPED, -1));
    }

    @Test
    void eachStepIsToldOnceAndAChangedLadderHoldsForWhatIsOpen() {
        assertEquals(SHIPPED, As.user("admin", () -> ladders.current()).rungs());
        at("2027-10-04T06:00:00Z");
        long request = steps.submitted(Learner.of("SPH", 5));
        assertEquals("2027-10-07", Sql.one("select due_on from requests.request where id = ?", request));
        at("2027-10-06T03:59:50Z");
        assertEquals(List.of(), told(request));
        at("2027-10-06T04:00:00Z");
        Callable<Integer> again = () -> As.system(() -> watch.watch());
        Together.from(6, Collections.nCopies(6, again));
        assertEquals(List.of("PAGE:HOLDER:BEFORE:1:DAYS"), told(request));
        assertTrue(mine("registrar").contains(request));
        assertEquals(false, mine("dean.sph").contains(request));

        List<Rung> further = new ArrayList<>(SHIPPED);
        further.add(EARLY);
        EscalationLadder now = As.user("admin", () -> change.change(further, -1));
        assertEquals(EARLY, now.rungs().get(0));
        assertEquals(List.of("PAGE:HOLDER:BEFORE:1:DAYS", "MAIL:UNIT_HEAD:BEFORE:2:DAYS"), told(request));
        assertTrue(mine("dean.sph").contains(request));
        assertEquals(false, mine("dean.sgm").contains(request));
        assertEquals(
                List.of("dean.sph@staff.example.kz"),
                Sql.column(
                        "select recipient from notification.mail where kind = 'ESCALATED' and request_id = ?",
                        request));

        at("2027-10-07T18:59:59Z");
        assertEquals(2, told(request).size());
        at("2027-10-07T19:00:00Z");
        assertEquals("PAGE:HOLDER:AFTER:0:DAYS", told(request).get(2));
        assertEquals(3, told(request).size());
    }

    @Test
    void aDoubledStepAndAnOldLadderAreRefused() {
        List<Rung> doubled = List.of(EARLY, EARLY);
        assertEquals("REQ-60", Refused.code(() -> As.user("admin", () -> change.change(doubled, -1))));
        long seen = As.user("admin", () -> ladders.current()).version();
        As.user("admin", () -> change.change(SHIPPED, seen));
        assertEquals("REQ-62", Refused.code(() -> As.user("admin", () -> change.change(List.of(), seen))));
        assertEquals(
                "requests.set-ladder",
                Sql.one("select act from audit.entry where object = 'ladder' order by id desc limit 1"));
    }

    @Test
    void programsReadAndChangeIt() {
        String step = "{\"who\":\"ADMINISTRATOR\",\"how\":\"PAGE\",\"side\":\"AFTER\",\"amount\":3,\"unit\":\"HOURS\"}";
        assertEquals(
                3,
                Call.as("admin")
                        .post("/api/v1/escalation", step)
                        .expect(200)
                        .json()
                        .path("steps")
                        .size());
        assertEquals(
                "REQ-60",
                Call.as("admin").post("/api/v1/escalation", step).expect(422).code());
        assertEquals(
                "REQ-61",
                Call.as("admin")
                        .post("/api/v1/escalation", step.replace(":3,", ":81,"))
                        .expect(422)
                        .code());
        Call.as("admin")
                .post("/api/v1/escalation", step.replace("}", ",\"remove\":true}"))
                .expect(200);
        assertEquals(
                2,
                Call.as("auditor")
                        .get("/api/v1/escalation")
                        .expect(200)
                        .json()
                        .path("steps")
                        .size());
    }

    @Test
    void wakeUpsLieInPostgresOneForEachMoment() {
        at("2027-10-11T06:00:00Z");
        steps.submitted(Learner.of("SPH", 7));
        timer.rearm();
        int set = timers();
        assertTrue(set >= 2, "there are " + set);
        timer.rearm();
        assertEquals(set, timers());
    }

    private static int timers() {
        return Integer.parseInt(Sql.one("select count(*) from jboss_ejb_timer where timed_object_id like '%LadderTimer'"
                + " and next_date is not null"));
    }

    private List<String> told(long request) {
        System.setProperty("sirius.mail.on", "true");
        System.setProperty("sirius.mail.staff-domain", "staff.example.kz");
        try {
            As.system(() -> watch.watch());
        } finally {
            System.clearProperty("sirius.mail.on");
            System.clearProperty("sirius.mail.staff-domain");
        }
        return Sql.column(
                "select to_state from audit.entry where act = 'requests.escalate' and object = ? order by id",
                "request:" + request);
    }

    private List<Long> mine(String login) {
        return As.user(login, () -> ladders.mine()).stream()
                .map(one -> one.requestId())
                .toList();
    }

    private static void at(String instant) {
        MovedClock.moveTo(Instant.parse(instant));
    }
}
