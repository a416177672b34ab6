package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.sirius.calls.Answer;
import kz.sirius.calls.AnswerOnce;
import kz.sirius.calls.ForgetAnswers;
import kz.sirius.calls.Posted;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.requests.SubmitRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call that is repeated with its Idempotency-Key has no second effect. */
@ArquillianTest
class ApiOnceIT {

    private static final String KEY = "Idempotency-Key";
    private static final String REQUESTS = "/api/v1/requests";

    @Inject
    Steps steps;

    @Inject
    AnswerOnce once;

    @Inject
    ForgetAnswers forget;

    @Inject
    SubmitRequest submit;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void theSameCallGetsTheSameAnswerAndMakesOneRequest() {
        String learner = Learner.of("SGM", 40);
        long before = requestsOf(learner);
        Call.Answer first = Call.as(learner)
                .with(KEY, key)
                .post(REQUESTS, Bodies.transcript())
                .expect(201);
        Call.as("registrar")
                .post(first.header("Location") + "/refusal", "{\"reason\":\"Қате\"}")
                .expect(200);
        Call.Answer again = Call.as(learner)
                .with(KEY, key)
                .post(REQUESTS, Bodies.transcript())
                .expect(201);
        assertEquals(first.text(), again.text());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(before + 1, requestsOf(learner));
        // Without a key each call is a new one.
        assertNotEquals(
                first.json().path("id"),
                Call.as(learner)
                        .post(REQUESTS, Bodies.transcript())
                        .expect(201)
                        .json()
                        .path("id"));
    }

    @Test
    void whatIsRefusedStandsInTheTrailUnderItsOwnNameWithAKeyAndWithout() {
        long request = steps.submitted(Learner.of("SGM", 47));
        String stranger = Learner.of("SGM", 48);
        String path = REQUESTS + "/" + request + "/withdrawal";
        long last = Long.parseLong(Sql.one("select max(id) from audit.entry"));
        Call.as(stranger).post(path).expect(404);
        Call.as(stranger).with(KEY, key).post(path).expect(404);
        List<String> told = Sql.column(
                "select act || ' ' || object || ' ' || code from audit.entry"
                        + " where id > ? and login = ? and outcome = 'REFUSED' order by id",
                last,
                stranger);
        assertEquals(2, told.size(), told.toString());
        assertEquals(told.get(0), told.get(1));
        assertTrue(told.get(0).endsWith(" request:" + request + " REQ-01"), told.toString());
    }

    @Test
    void sixAtOnceMakeOneRequest() {
        String learner = Learner.of("SGM", 41);
        long before = requestsOf(learner);
        Callable<String> call = () -> Call.as(learner)
                .with(KEY, key)
                .post(REQUESTS, Bodies.transcript())
                .expect(201)
                .text();
        List<String> answers = Together.from(6, Collections.nCopies(6, call));
        assertEquals(1, new HashSet<>(answers).size());
        assertEquals(before + 1, requestsOf(learner));
    }

    @Test
    void theKeyOfAnotherCallIsRefusedAndOfAnotherCallerIsAnotherKey() {
        String learner = Learner.of("SGM", 42);
        Call.as(learner).with(KEY, key).post(REQUESTS, Bodies.transcript()).expect(201);
        assertEquals(
                "API-18",
                Call.as(learner)
                        .with(KEY, key)
                        .post(REQUESTS, Bodies.transcript("Басқа себеп"))
                        .expect(422)
                        .code());
        Call.as(Learner.of("SGM", 43))
                .with(KEY, key)
                .post(REQUESTS, Bodies.transcript())
                .expect(201);
        for (String unfit : List.of("a b", "", "a".repeat(101))) {
            assertEquals(
                    "API-17",
                    Call.as(learner)
                            .with(KEY, unfit)
                            .post(REQUESTS, Bodies.transcript())
                            .expect(422)
                            .code());
        }
    }

    @Test
    void aRefusalHasNoEffectAndLeavesTheKeyFree() {
        String learner = Learner.of("SGM", 44);
        long request = steps.submitted(learner);
        String withdrawal = REQUESTS + "/" + request + "/withdrawal";
        steps.signed("dean.sgm", steps.approved(request));
        assertEquals(
                "REQ-05",
                Call.as(learner).with(KEY, key).post(withdrawal).expect(409).code());
        assertEquals(List.of(), Sql.column("select 1 from calls.answer where key = ?", key));
    }

    @Test
    void theRowOfTheKeyStandsOrFallsWithTheEffect() {
        String learner = Learner.of("SGM", 45);
        long before = requestsOf(learner);
        assertThrows(
                RuntimeException.class,
                () -> As.user(
                        learner,
                        () -> once.once(new Posted(key, "sha"), () -> {
                            submit.submit(Steps.transcript());
                            throw new IllegalStateException("the server dies before the answer");
                        })));
        assertEquals(before, requestsOf(learner));
        assertEquals(List.of(), Sql.column("select 1 from calls.answer where key = ?", key));
        As.user(
                learner,
                () -> once.once(new Posted(key, "sha"), () -> {
                    submit.submit(Steps.transcript());
                    return new Answer(201, null, "{}");
                }));
        assertEquals(before + 1, requestsOf(learner));
    }

    @Test
    void aSignatureIsMadeOnce() {
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 46)));
        String at = "/api/v1/sheets/" + sheet + "/signature";
        Callable<String> call =
                () -> Call.as("dean.sgm").with(KEY, key).post(at).expect(200).text();
        assertEquals(1, new HashSet<>(Together.from(2, Collections.nCopies(2, call))).size());
        assertEquals("1", Sql.one("select count(*) from signing.signature where sheet_id = ?", sheet));
        assertEquals("SIG-01", Call.as("dean.sgm").post(at).expect(404).code());
    }

    @Test
    void manySignaturesAreAnsweredOneByOneAndRepeatedAsAWhole() {
        long mine = steps.approved(steps.submitted(Learner.of("SGM", 47)));
        long others = steps.approved(steps.submitted(Learner.of("SDN", 9)));
        String body = "{\"sheetIds\":[" + mine + "," + others + "," + mine + "]}";
        Call.Answer first = Call.as("dean.sgm")
                .with(KEY, key)
                .post("/api/v1/signatures", body)
                .expect(200);
        JsonNode items = first.json().path("items");
        assertEquals(2, items.size());
        assertTrue(items.get(0).path("ok").asBoolean());
        assertEquals("SIG-01", items.get(1).path("code").asText());
        assertEquals(
                first.text(),
                Call.as("dean.sgm")
                        .with(KEY, key)
                        .post("/api/v1/signatures", body)
                        .expect(200)
                        .text());
        // The row of the whole is lost, as when the server was killed before it was written: the part is known all the
        // same.
        Sql.run("delete from calls.answer where key = ?", key);
        assertEquals(
                first.text(),
                Call.as("dean.sgm")
                        .with(KEY, key)
                        .post("/api/v1/signatures", body)
                        .expect(200)
                        .text());
        assertEquals("1", Sql.one("select count(*) from signing.signature where sheet_id = ?", mine));
    }

    @Test
    void anAnswerIsForgottenAfterADay() {
        String learner = Learner.of("SGM", 48);
        Call.as(learner).with(KEY, key).post(REQUESTS, Bodies.transcript()).expect(201);
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofHours(23)));
        As.system(() -> forget.forget());
        assertEquals("1", Sql.one("select count(*) from calls.answer where key = ?", key));
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofHours(25)));
        As.system(() -> forget.forget());
        assertEquals("0", Sql.one("select count(*) from calls.answer where key = ?", key));
    }

    @Test
    void loginsAndPasswordsAreNeverKept() {
        String learner = Learner.of("SGM", 49);
        String reset = "/api/v1/logins/" + learner + "/reset";
        String why = "{\"reason\":\"Ұмытты\"}";
        String first = Call.as("deanery.sgm")
                .with(KEY, key)
                .post(reset, why)
                .expect(200)
                .text();
        JsonNode again = Call.as("deanery.sgm")
                .with(KEY, key)
                .post(reset, why)
                .expect(200)
                .json();
        assertNotEquals(first, again.toString());
        String oneTime = again.path("oneTimePassword").asText();
        Call.as(learner, oneTime)
                .with(KEY, key)
                .post("/api/v1/me/password", "{\"current\":\"" + oneTime + "\",\"new\":\"" + Steps.PASSWORD + "\"}")
                .expect(204);
        assertEquals(List.of(), Sql.column("select 1 from calls.answer where key = ?", key));
    }

    private static long requestsOf(String learner) {
        return Long.parseLong(Sql.one("select count(*) from requests.request where student_no = ?", learner));
    }
}
