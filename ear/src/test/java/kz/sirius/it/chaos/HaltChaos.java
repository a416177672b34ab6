package kz.sirius.it.chaos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kz.sirius.common.Sha256;
import kz.sirius.it.Await;
import kz.sirius.it.Pdf;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import kz.sirius.server.Fork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server dies at each step on the way from the number to the delivery, standing exactly there. After the restart the
 * request has the same number and exactly one file.
 */
class HaltChaos {

    private static final int DEBUG_PORT = 5005 + Fork.ports(24000);
    private static final Duration WITHOUT_HELP = Duration.ofSeconds(60);
    private static final String DEAN = "dean.sgm";

    private static Machines machines;
    private static String learner;

    /** Where it dies: as a thread enters this method of this class. */
    enum Step {
        NO_NUMBER_YET("registry.TakeNumber#take", false),
        NUMBER_NOT_YET_OUTSIDE("registry.SeriesHeads#keep", false),
        NOT_RENDERED_YET("issuing.DocumentPages#issued", false),
        RENDERED("issuing.SendToSigning#send", false),
        NO_SHEET_YET("signing.OpenSheet#open", false),
        SHEET_OPENED("issuing.PreparationFailures#forget", false),
        NOT_SIGNED_YET("signing.AddSignature#sign", true),
        SIGNED("signing.SignatureCheck#check", true),
        NOT_REGISTERED_YET("registry.RegisterDocument#register", true),
        NOT_STORED_YET("registry.RegisterBook#store", true),
        STORED("issuing.IssuedDocuments#add", true),
        NOT_DELIVERED_YET("notification.WriteMails#issued", true),
        DELIVERED_AND_NOT_ANSWERED("web.api.Reply#of", true);

        private final String type;
        private final String method;
        private final boolean whileSigning;

        Step(String place, boolean whileSigning) {
            String[] parts = place.split("#");
            this.type = "kz.sirius." + parts[0];
            this.method = parts[1];
            this.whileSigning = whileSigning;
        }
    }

    @BeforeAll
    static void begin() throws Exception {
        machines = Machines.start("halt", List.of(Halt.option(DEBUG_PORT)));
        learner = machines.one("""
                select min(a.student_no) from identity.account a join records.learner l on l.student_no = a.student_no
                join records.programme p on p.code = l.programme_code where p.unit_code = 'SGM'
                and (select count(*) from records.result r where r.student_no = l.student_no) > 5""");
    }

    @AfterAll
    static void end() throws IOException {
        machines.close();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aHaltLeadsToTheSameNumberAndExactlyOneFile(Step step) throws Exception {
        long request = post(learner, "/api/v1/requests", Bodies.transcript("Halt at " + step), UUID.randomUUID())
                .expect(201)
                .json()
                .path("id")
                .asLong();
        @Nullable
        String number = step.whileSigning ? diesWhileSigning(step, request) : diesWhilePreparing(step, request);
        assertEquals("ISSUED", machines.one("select status from requests.request where id = ?", request));
        String given = machines.one("select number from registry.line where request_id = ?", request);
        assertTrue(number == null || number.equals(given), number + " became " + given);
        exactlyOne(request, given);
        Register register = Register.of(machines);
        assertEquals(List.of(), register.wrong());
        Proof.say("halt at " + step + ": " + given + " as before, one file; " + register);
    }

    private static @Nullable String diesWhilePreparing(Step step, long request) throws Exception {
        Halt halt = Halt.at(DEBUG_PORT, step.type, step.method);
        approve(request);
        halt.awaitReached();
        String number = numberOf(request);
        assertEquals(step == Step.NO_NUMBER_YET, number == null, "where it died");
        machines.killServer();
        machines.startServer();
        Await.until("the product goes on by itself", WITHOUT_HELP, () -> isInSigning(request));
        post(DEAN, signatureOf(request), null, UUID.randomUUID()).expect(200);
        return number;
    }

    /** The signer's program repeats its call with the same key, and once more when it has its answer. */
    private static @Nullable String diesWhileSigning(Step step, long request) throws Exception {
        approve(request);
        Await.until("the document lies before the signers", WITHOUT_HELP, () -> isInSigning(request));
        String number = numberOf(request);
        String path = signatureOf(request);
        UUID key = UUID.randomUUID();
        Halt halt = Halt.at(DEBUG_PORT, step.type, step.method);
        CompletableFuture<Call.Answer> unanswered = CompletableFuture.supplyAsync(() -> {
            try {
                return post(DEAN, path, null, key);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        halt.awaitReached();
        machines.killServer();
        assertThrows(ExecutionException.class, () -> unanswered.get(20, TimeUnit.SECONDS), "it had an answer");
        boolean done = step == Step.DELIVERED_AND_NOT_ANSWERED;
        assertEquals(
                done ? "ISSUED" : "IN_SIGNING",
                machines.one("select status from requests.request where id = ?", request),
                "where it died");
        machines.startServer();
        Call.Answer answer = post(DEAN, path, null, key).expect(200);
        assertEquals(number, answer.json().path("document").asText());
        assertArrayEquals(
                answer.bytes(), post(DEAN, path, null, key).expect(200).bytes());
        return number;
    }

    private static void exactlyOne(long request, String number) throws IOException {
        String one = "select count(*) from ";
        assertEquals("1", machines.one(one + "registry.line where request_id = ?", request));
        assertEquals("1", machines.one(one + "registry.revision where number = ?", number));
        assertEquals("1", machines.one(one + "issuing.document where request_id = ?", request));
        assertEquals("1", machines.one(one + "signing.sheet where request_id = ? and status = 'COMPLETED'", request));
        assertEquals("1", machines.one(one + "signing.sheet where request_id = ?", request));
        assertEquals(
                "1",
                machines.one(
                        one + "signing.signature g join signing.sheet s on s.id = g.sheet_id where s.request_id = ?",
                        request));
        for (String act : List.of("registry.allot", "registry.register", "issuing.release")) {
            assertEquals(
                    "1",
                    machines.one(one + "audit.entry where act = ? and object = ?", act, "document:" + number),
                    act);
        }
        byte[] file = Call.as(learner)
                .at(machines.address())
                .exchange("GET", "/api/v1/documents/" + number + "/pdf", null)
                .expect(200)
                .bytes();
        assertEquals(machines.one("select sha256 from registry.revision where number = ?", number), Sha256.of(file));
        assertEquals(1, Pdf.signers(file).size());
        assertTrue(Pdf.words(file).contains(Pdf.squeezed(number)));
    }

    private static void approve(long request) throws IOException {
        post("registrar", "/api/v1/requests/" + request + "/approval", null, UUID.randomUUID())
                .expect(200);
    }

    private static String signatureOf(long request) {
        return "/api/v1/sheets/" + machines.one("select id from signing.sheet where request_id = ?", request)
                + "/signature";
    }

    private static boolean isInSigning(long request) {
        return "IN_SIGNING".equals(machines.one("select status from requests.request where id = ?", request));
    }

    private static @Nullable String numberOf(long request) {
        return machines.column("select number from registry.line where request_id = ?", request).stream()
                .findFirst()
                .orElse(null);
    }

    private static Call.Answer post(String login, String path, @Nullable String body, UUID key) throws IOException {
        Call call = Call.as(login).at(machines.address()).with("Idempotency-Key", key.toString());
        if (body == null) {
            return call.exchange("POST", path, null);
        }
        return call.with("Content-Type", "application/json")
                .exchange("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }
}
