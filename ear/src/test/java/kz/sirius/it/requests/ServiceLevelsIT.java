package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Visit;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.ServiceFigures;
import kz.sirius.requests.ServiceLevels;
import kz.sirius.requests.ServiceReport;
import kz.sirius.requests.WithdrawRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The promise kept, in a month of which no other test speaks; figures computed by hand. */
@ArquillianTest
class ServiceLevelsIT {

    private static final YearMonth JULY = YearMonth.of(2027, 7);
    private static final YearMonth AUGUST = YearMonth.of(2027, 8);

    @Inject
    ServiceLevels levels;

    @Inject
    Steps steps;

    @Inject
    ReturnRequest giveBack;

    @Inject
    AnswerRequest answer;

    @Inject
    WithdrawRequest withdraw;

    @AfterEach
    void realTime() {
        MovedClock.reset();
        // No number may be taken before the last one: those of the future are of now.
        Sql.run("update registry.line set allotted_at = now(), allotted_on = current_date where allotted_at > now()");
    }

    @Test
    void theFiguresAreThoseOfTheHistories() {
        at("2027-07-13T05:00:00Z"); // Tuesday 10:00 in Almaty
        long issued = steps.submitted(Learner.of("SDN", 6));
        long late = steps.submitted(Learner.of("SDN", 7));
        long gone = steps.submitted(Learner.of("SDN", 8));
        As.user(Learner.of("SDN", 8), () -> withdraw.withdraw(gone));
        at("2027-07-13T07:00:00Z"); // 12:00: two hours with the office
        long sheet = steps.approved(issued);
        As.user("registrar", () -> giveBack.giveBack(late, -1, "Себебі"));
        at("2027-07-14T06:00:00Z"); // Wednesday 11:00: 1 + 4 + 2 hours with the signer
        steps.signed("head", sheet);
        As.user(Learner.of("SDN", 7), () -> answer.answer(late, "Жауап"));
        at("2027-07-25T06:00:00Z");

        ServiceReport report = As.user("head", () -> levels.report(JULY, AUGUST, "SDN"));
        ServiceFigures july = report.months().get(0);
        assertEquals(3, july.received());
        assertEquals(1, july.issued());
        assertEquals(1, july.onTime());
        assertEquals(1, july.late());
        assertEquals(new BigDecimal("50.0"), july.share());
        assertEquals(new BigDecimal("9.0"), july.median());
        assertEquals(new BigDecimal("9.0"), july.p95());
        ServiceFigures.Waits waits = Objects.requireNonNull(july.waits());
        assertEquals(new BigDecimal("2.0"), waits.registrar());
        assertEquals(new BigDecimal("7.0"), waits.signer());
        assertEquals(new BigDecimal("0.0"), waits.learner());
        assertEquals(0, report.months().get(1).received());
        assertNull(report.months().get(1).share());
        assertEquals(
                List.of("SDN"),
                report.units().stream().map(ServiceFigures::unit).toList());
        assertEquals(
                3,
                As.user("dean.sdn", () -> levels.report(JULY, JULY, "")).whole().received());
        assertEquals(
                0,
                As.user("dean.sgm", () -> levels.report(JULY, JULY, "")).whole().received());
        assertEquals(
                0,
                As.user("dean.sgm", () -> levels.report(JULY, JULY, "SDN"))
                        .whole()
                        .received());

        MovedClock.reset(); // By the real clock what is open is not late yet.
        String csv = Visit.as("head")
                .get("/registrar/promise.csv?from=2027-07&to=2027-08")
                .text();
        assertTrue(csv.contains("2027-07,SDN,3,1,1,0,100.0,9.0,9.0,2.0,7.0,0.0"), csv);
        assertFalse(csv.contains(Learner.of("SDN", 6)), csv);
        String page = Visit.as("auditor")
                .get("/registrar/promise.xhtml?from=2027-07&to=2027-08&unit=SDN")
                .text();
        assertFalse(page.contains(Learner.of("SDN", 6)), page);
        assertEquals(
                3,
                Call.as("dean.sdn")
                        .get("/api/v1/service-levels?from=2027-07&to=2027-07")
                        .expect(200)
                        .json()
                        .at("/whole/received")
                        .asInt());
    }

    @Test
    void monthsThatAreNotInOrderOrTooManyAreRefused() {
        assertEquals("REQ-64", Refused.code(() -> As.user("head", () -> levels.report(AUGUST, JULY, ""))));
        assertEquals("REQ-64", Refused.code(() -> As.user("head", () -> levels.report(JULY, JULY.plusMonths(24), ""))));
        assertEquals(
                24,
                As.user("head", () -> levels.report(JULY, JULY.plusMonths(23), ""))
                        .months()
                        .size());
        Call.as("head").get("/api/v1/service-levels?from=2027-13").expect(422);
    }

    private static void at(String instant) {
        MovedClock.moveTo(Instant.parse(instant));
    }
}
