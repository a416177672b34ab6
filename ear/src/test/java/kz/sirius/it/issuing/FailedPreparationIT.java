package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import kz.sirius.issuing.AttemptPreparation;
import kz.sirius.issuing.FailedPreparation;
import kz.sirius.issuing.FailedPreparations;
import kz.sirius.issuing.PrepareUnfinished;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be prepared at once: it is tried again, or goes back. */
@ArquillianTest
class FailedPreparationIT {

    @Inject
    Steps steps;

    @Inject
    ApproveRequest approve;

    @Inject
    PrepareUnfinished unfinished;

    @Inject
    AttemptPreparation attempt;

    @Inject
    FailedPreparations failures;

    @Inject
    SetSigningPolicy policy;

    @Inject
    ReturnRequest giveBack;

    @Inject
    AnswerRequest answer;

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void aNumberThatWasTakenBeforeAFailureIsUsedByTheNextAttempt() {
        String learner = Learner.of("SPH", 1);
        theDeansOfficeIsVacantAndHasToSign();
        long request = steps.submitted(learner);
        String number;
        try {
            As.user("registrar", () -> approve.approve(request, -1));
            Await.until("the failure is noted", () -> failureOf(request) != null);
            assertEquals("ISS-02", failureOf(request).code());
            assertEquals("APPROVED", Steps.status(request));
            number = Steps.number(request);
        } finally {
            theDeanIsThereAgain();
        }
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofHours(2)));
        As.system(() -> unfinished.prepare());
        Await.until("it is prepared", () -> "IN_SIGNING".equals(Steps.status(request)));
        assertEquals(number, Steps.number(request));
        assertEquals(null, failureOf(request));
    }

    @Test
    void whatCannotBePreparedGoesBackAndKeepsItsNumberUntilItIsApprovedAnew() {
        String learner = Learner.of("SPH", 2);
        theDeansOfficeIsVacantAndHasToSign();
        long request = steps.submitted(learner);
        try {
            As.user("registrar", () -> approve.approve(request, -1));
            Await.until("the failure is noted", () -> failureOf(request) != null);
            String number = Steps.number(request);
            As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SPH", SigningPolicy.ANY_ONE));
            As.user("registrar", () -> giveBack.giveBack(request, -1, "Қол қоятын адам жоқ"));
            assertEquals(null, failureOf(request), "nothing is to be prepared");
            As.user(learner, () -> answer.answer(request, "Күттім"));
            steps.approved(request);
            assertEquals(number, Steps.number(request));
        } finally {
            theDeanIsThereAgain();
        }
    }

    /** However often: a request that many outages have hit is there as soon as they are over. */
    @Test
    void whatIsAwayMakesNoRequestWaitForLonger() {
        String learner = Learner.of("SDN", 5);
        Sql.run("""
                create function signing.away() returns trigger language plpgsql as $$
                begin
                    raise exception 'away' using errcode = '57P03';
                end
                $$""");
        Sql.run("create trigger away before insert on signing.sheet for each row execute function signing.away()");
        long request = steps.submitted(learner);
        try {
            As.user("registrar", () -> approve.approve(request, -1));
            Await.until("the outage is noted", () -> failureOf(request) != null);
            for (int i = 0; i < 4; i++) {
                assertFalse(As.system(() -> attempt.attempt(request)));
            }
            FailedPreparation failure = failureOf(request);
            assertEquals("ISS-07", failure.code());
            assertEquals(1, failure.times());
            assertFalse(failure.nextAt().isAfter(Clock.systemUTC().instant().plus(Duration.ofSeconds(20))));
        } finally {
            Sql.run("drop function signing.away() cascade");
        }
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofSeconds(21)));
        As.system(() -> unfinished.prepare());
        Await.until("it is prepared", () -> "IN_SIGNING".equals(Steps.status(request)));
        assertEquals(null, failureOf(request));
    }

    private void theDeansOfficeIsVacantAndHasToSign() {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SPH", SigningPolicy.REGISTRAR_AND_ONE));
        Sql.run("update identity.appointment set valid_to = date '2026-01-06' where key_alias = 'dean.sph'");
    }

    private void theDeanIsThereAgain() {
        Sql.run("update identity.appointment set valid_to = null where key_alias = 'dean.sph'");
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SPH", SigningPolicy.ANY_ONE));
    }

    private FailedPreparation failureOf(long request) {
        return As.user("registrar", () -> failures.all()).stream()
                .filter(failure -> failure.requestId() == request)
                .findFirst()
                .orElse(null);
    }
}
