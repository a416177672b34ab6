package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import kz.sirius.common.Refusal;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.requests.WithdrawRequest;
import kz.sirius.signing.RefuseToSign;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Two people act on the same document at the same moment: one of them wins, the other reads why not. */
@ArquillianTest
class CrossingActsIT {

    private static final String DONE = "done";
    private static final int TIMES = 10;
    private static final Duration LATER = Duration.ofMillis(12);

    @Inject
    Steps steps;

    @Inject
    SignDocuments sign;

    @Inject
    RefuseToSign refuse;

    @Inject
    WithdrawRequest withdraw;

    @Inject
    SetSigningPolicy policy;

    @Test
    void aSignatureAndAWithdrawalDoNotWaitForEachOther() {
        for (int time = 0; time < TIMES; time++) {
            String learner = Learner.of("SGM", 27);
            long request = steps.submitted(learner);
            long sheet = steps.approved(request);
            List<String> came = Together.from(
                    2,
                    List.of(
                            () -> signs("dean.sgm", sheet),
                            after(time, () -> does(learner, () -> withdraw.withdraw(request)))));
            oneWins(came, Set.of("SIG-01", "SIG-02"), Set.of("REQ-05", "SIG-13"));
            assertEquals(DONE.equals(came.get(0)) ? "ISSUED" : "WITHDRAWN", Steps.status(request));
        }
    }

    @Test
    void twoSignersMakeOneDocument() {
        for (int time = 0; time < TIMES; time++) {
            long request = steps.submitted(Learner.of("SGM", 27));
            long sheet = steps.approved(request);
            List<String> came = Together.from(2, List.of(() -> signs("dean.sgm", sheet), () -> signs("head", sheet)));
            oneWins(came, Set.of("SIG-01", "SIG-02"), Set.of("SIG-01", "SIG-02"));
            assertEquals("ISSUED", Steps.status(request));
        }
    }

    @Test
    void twoWhoBothHaveToSignMakeOneDocumentAlsoAtTheSameMoment() {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.REGISTRAR_AND_ONE));
        try {
            for (int time = 0; time < TIMES; time++) {
                long request = steps.submitted(Learner.of("SGM", 27));
                long sheet = steps.approved(request);
                List<String> came =
                        Together.from(2, List.of(() -> signs("dean.sgm", sheet), () -> signs("head", sheet)));
                assertEquals(List.of(DONE, DONE), came);
                assertEquals("ISSUED", Steps.status(request));
            }
        } finally {
            As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "SGM", SigningPolicy.ANY_ONE));
        }
    }

    @Test
    void aSignatureAndARefusalOfAnotherSignerDoNotWaitForEachOther() {
        for (int time = 0; time < TIMES; time++) {
            long request = steps.submitted(Learner.of("SGM", 27));
            long sheet = steps.approved(request);
            List<String> came = Together.from(
                    2,
                    List.of(
                            () -> signs("dean.sgm", sheet),
                            after(time, () -> does("head", () -> refuse.refuse(sheet, "Тегі қате жазылған")))));
            oneWins(came, Set.of("SIG-01", "SIG-02"), Set.of("SIG-01", "SIG-02"));
            assertEquals(DONE.equals(came.get(0)) ? "ISSUED" : "SUBMITTED", Steps.status(request));
        }
    }

    /** The same a little later, and more so each time, so that it meets the other at each of his steps. */
    private static Callable<String> after(int time, Callable<String> act) {
        return () -> {
            LockSupport.parkNanos(LATER.multipliedBy(time).toNanos());
            return act.call();
        };
    }

    private static void oneWins(List<String> came, Set<String> firstLoses, Set<String> secondLoses) {
        boolean first = DONE.equals(came.get(0)) && secondLoses.contains(came.get(1));
        boolean second = firstLoses.contains(came.get(0)) && DONE.equals(came.get(1));
        assertTrue(first ^ second, () -> came.toString());
    }

    private String signs(String signer, long sheet) {
        String code = As.user(signer, () -> sign.sign(List.of(sheet), Steps.PASSWORD))
                .get(0)
                .code();
        return code == null ? DONE : code;
    }

    private static String does(String who, As.Act act) {
        try {
            As.user(who, act);
            return DONE;
        } catch (Refusal refusal) {
            return refusal.code().code();
        }
    }
}
