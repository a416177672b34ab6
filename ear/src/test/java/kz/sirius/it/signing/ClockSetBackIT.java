package kz.sirius.it.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server's clock is stepped back an hour while documents are under way. */
@ArquillianTest
class ClockSetBackIT {

    @Inject
    Steps steps;

    @Inject
    ApproveRequest approve;

    @Inject
    SignDocuments sign;

    @Inject
    SetSigningPolicy policy;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.ANY_ONE));
    }

    @Test
    void noNumberIsTakenBeforeTheOneBeforeItAndNothingIsSignedBeforeItLiesThere() {
        String learner = Learner.of("SGM", 26);
        long request = steps.submitted(learner);
        long sheet = steps.approved(request);
        long later = steps.submitted(learner);
        anHourBack();
        assertEquals(Optional.of("SIG-14"), outcome("head", sheet));
        assertEquals(0, signatures(sheet));
        assertEquals("IN_SIGNING", Steps.status(request));
        As.user("registrar", () -> approve.approve(later, -1));
        Await.until("the preparation is refused", () -> List.of("REG-04").equals(failuresOf(later)));
        assertEquals(List.of(), Sql.column("select number from registry.line where request_id = ?", later));
        assertEquals("APPROVED", Steps.status(later));
        MovedClock.reset();
        steps.signed("head", sheet);
        Await.until("the other is prepared by itself", () -> "IN_SIGNING".equals(Steps.status(later)));
        assertEquals(List.of(), failuresOf(later));
        assertEquals("0", Sql.one("""
                select count(*) from registry.line l join registry.line earlier
                    on earlier.kind = l.kind and earlier.ordinal = l.ordinal - 1
                where l.allotted_at < earlier.allotted_at or l.allotted_on < earlier.allotted_on"""));
    }

    @Test
    void theSecondSignatureIsNeverOlderThanTheFirst() {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.REGISTRAR_AND_ONE));
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 27)));
        Sql.run("update signing.sheet set opened_at = opened_at - interval '2 hours' where id = ?", sheet);
        assertEquals(Optional.empty(), outcome("head", sheet));
        assertEquals(1, signatures(sheet));
        anHourBack();
        assertEquals(Optional.of("SIG-14"), outcome("dean.sgm", sheet));
        assertEquals(1, signatures(sheet));
        MovedClock.reset();
        assertEquals(Optional.empty(), outcome("dean.sgm", sheet));
    }

    private static void anHourBack() {
        MovedClock.moveTo(Clock.systemUTC().instant().minus(Duration.ofHours(1)));
    }

    /** The code of the refusal; nothing when it is signed. */
    private Optional<String> outcome(String signer, long sheet) {
        return Optional.ofNullable(As.user(signer, () -> sign.sign(List.of(sheet), Steps.PASSWORD))
                .get(0)
                .code());
    }

    private static int signatures(long sheet) {
        return Sql.column("select id from signing.signature where sheet_id = ?", sheet)
                .size();
    }

    private static List<String> failuresOf(long request) {
        return Sql.column("select code from issuing.failure where request_id = ?", request);
    }
}
