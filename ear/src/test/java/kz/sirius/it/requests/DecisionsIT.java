package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.WatchDeadlines;
import kz.sirius.requests.WithdrawRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DecisionsIT {

    @Inject
    Steps steps;

    @Inject
    ReturnRequest giveBack;

    @Inject
    AnswerRequest answer;

    @Inject
    RefuseRequest refuse;

    @Inject
    ApproveRequest approve;

    @Inject
    WithdrawRequest withdraw;

    @Inject
    RequestLists requests;

    @Inject
    WatchDeadlines watch;

    private String learner;

    @BeforeEach
    void somebody() {
        learner = Learner.of("SGM", 10);
    }

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void everyChangeStandsInTheHistoryWithWhoWhenFromToAndWhy() {
        long request = steps.submitted(learner);
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Кезеңді нақтылаңыз"));
        As.user(learner, () -> answer.answer(request, "Бүкіл оқу кезеңі керек"));
        long sheet = steps.approved(request);
        steps.signed("dean.sgm", sheet);

        List<RequestCard.Step> history =
                As.user(learner, () -> requests.card(request)).history();
        assertEquals(
                List.of(
                        "null>SUBMITTED",
                        "SUBMITTED>RETURNED",
                        "RETURNED>SUBMITTED",
                        "SUBMITTED>APPROVED",
                        "APPROVED>IN_SIGNING",
                        "IN_SIGNING>ISSUED"),
                history.stream().map(step -> step.from() + ">" + step.to()).toList());
        String name = As.user(learner, () -> requests.card(request)).row().holder();
        assertTrue(name.startsWith(history.get(0).by()), "the learner himself");
        assertEquals("Ахметова Динара", history.get(1).by());
        assertEquals("Кезеңді нақтылаңыз", history.get(1).note());
        assertEquals("Бүкіл оқу кезеңі керек", history.get(2).note());
        assertEquals("Ахметова Динара", history.get(3).by());
        assertEquals("Нұрпейісов Бауыржан", history.get(5).by());
        assertEquals(Steps.number(request), history.get(5).note());
        for (int i = 1; i < history.size(); i++) {
            assertTrue(!history.get(i).at().isBefore(history.get(i - 1).at()));
        }
        assertEquals(
                List.of("SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED", "IN_SIGNING", "ISSUED"),
                Sql.column(
                        "select to_state from audit.entry where object = ? and to_state is not null order by id",
                        "request:" + request));
    }

    @Test
    void theScreenCanSayWhoHoldsIt() {
        long request = steps.submitted(learner);
        assertEquals(RequestStatus.Holder.REGISTRAR, steps.card(request).row().heldBy());
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        assertEquals(RequestStatus.Holder.LEARNER, steps.card(request).row().heldBy());
        As.user(learner, () -> answer.answer(request, "Жауап"));
        assertEquals(RequestStatus.Holder.REGISTRAR, steps.card(request).row().heldBy());
        long sheet = steps.approved(request);
        assertEquals(RequestStatus.Holder.SIGNER, steps.card(request).row().heldBy());
        steps.signed("head", sheet);
        assertEquals(RequestStatus.Holder.NOBODY, steps.card(request).row().heldBy());
    }

    @Test
    void aReturnStopsTheClockAndTheAnswerLetsItGoOnWithTheDaysLeft() {
        assertEquals(LocalDate.of(2026, 11, 23), answered("2026-11-16", "2026-11-17", "2026-11-20"));
        assertEquals(LocalDate.of(2026, 11, 23), answered("2026-11-16", "2026-11-19", "2026-11-20"));
    }

    private LocalDate answered(String received, String returned, String answered) {
        at(received);
        long request = steps.submitted(learner);
        assertEquals(LocalDate.of(2026, 11, 19), steps.card(request).row().due().on());
        at(returned);
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        at(answered);
        As.system(() -> watch.watch());
        assertEquals(
                List.of(),
                Sql.column(
                        "select act from audit.entry where object = ? and act = 'requests.alarm'",
                        "request:" + request),
                "no alarm while the clock stands");
        RequestCard.Step last = last(As.user(learner, () -> answer.answer(request, "Жауап")));
        assertEquals(RequestStatus.SUBMITTED, last.to());
        return steps.card(request).row().due().on();
    }

    @Test
    void aReturnNeedsAReasonAndAnAnswerWords() {
        long request = steps.submitted(learner);
        assertEquals("REQ-02", Refused.code("registrar", () -> giveBack.giveBack(request, -1, "  ")));
        assertEquals("REQ-05", Refused.code(learner, () -> answer.answer(request, "Жауап")));
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        assertEquals("REQ-02", Refused.code(learner, () -> answer.answer(request, "")));
        assertEquals("REQ-05", Refused.code("registrar", () -> approve.approve(request, -1)));
        assertEquals("RETURNED", Steps.status(request));
    }

    @Test
    void aRefusalNeedsAReasonWhichTheLearnerReadsAndEndsTheRequest() {
        long request = steps.submitted(learner);
        assertEquals("REQ-02", Refused.code("registrar", () -> refuse.refuse(request, -1, "\n")));
        As.user("head", () -> refuse.refuse(request, -1, "Құжат дайындалған"));
        RequestCard card = As.user(learner, () -> requests.card(request));
        assertEquals(RequestStatus.REFUSED, card.row().status());
        assertEquals("Құжат дайындалған", card.lastNote());
        assertEquals("REQ-05", Refused.code("registrar", () -> approve.approve(request, -1)));
        assertEquals("REQ-05", Refused.code("registrar", () -> giveBack.giveBack(request, -1, "Себебі")));
        assertEquals("REQ-05", Refused.code(learner, () -> withdraw.withdraw(request)));
    }

    @Test
    void whoDecidesOnAnOldStateIsTold() {
        long request = steps.submitted(learner);
        long seen = steps.card(request).row().version();
        As.user("registrar", () -> giveBack.giveBack(request, seen, "Себебі"));
        As.user(learner, () -> answer.answer(request, "Жауап"));
        assertEquals("REQ-06", Refused.code("head", () -> approve.approve(request, seen)));
        assertEquals("SUBMITTED", Steps.status(request));
    }

    @Test
    void theLearnerMayWithdrawWhileNothingIsSigned() {
        long waiting = steps.submitted(learner);
        As.user(learner, () -> withdraw.withdraw(waiting));
        assertEquals("WITHDRAWN", Steps.status(waiting));

        long beforeSigners = steps.submitted(learner);
        long sheet = steps.approved(beforeSigners);
        As.user(learner, () -> withdraw.withdraw(beforeSigners));
        assertEquals("CANCELLED", Sql.one("select status from signing.sheet where id = ?", sheet));
        assertEquals(
                "VOID withdrawn",
                Sql.one("select status || ' ' || void_reason from registry.line where request_id = ?", beforeSigners));

        long issued = steps.submitted(learner);
        steps.signed("dean.sgm", steps.approved(issued));
        assertEquals("REQ-05", Refused.code(learner, () -> withdraw.withdraw(issued)));
    }

    private static RequestCard.Step last(RequestCard card) {
        return card.history().get(card.history().size() - 1);
    }

    private static void at(String day) {
        MovedClock.moveTo(Instant.parse(day + "T06:00:00Z"));
    }
}
