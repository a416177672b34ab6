package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Pdf;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Paper by a program: from the request to the hand-over, each step out of its turn, and bad signatures. */
@ArquillianTest
class ApiPaperIT {

    private static final String API = "/api/v1";
    private static final int LARGE = 50 * 1024 * 1024;

    @Inject
    Steps steps;

    @Inject
    PaperSteps made;

    @Test
    void fromTheRequestToTheHandOver() {
        String learner = Learner.of("SGM", 90);
        JsonNode sent =
                Call.as(learner).post(API + "/requests", """
                        {"kind":"TRANSCRIPT","scope":"ALL","language":"ru","delivery":"PAPER","copies":2,"reasonCode":"VISA",
                        "reason":"Елшілік","consent":true,"evenIfOpen":true}""").expect(201).json();
        assertEquals(2, sent.path("copies").asInt());
        long request = sent.path("id").asLong();
        steps.signed("dean.sgm", steps.approved(request));
        JsonNode issued = Call.as(learner).get(API + "/requests/" + request).json();
        assertEquals("ISSUED", issued.path("state").asText());
        assertEquals("REGISTRAR", issued.path("heldBy").asText());
        String number = issued.path("document").asText();
        long id = Long.parseLong(Sql.one("select id from paper.version where document_number = ?", number));
        String paper = API + "/paper/" + id;
        String words =
                Pdf.words(Call.as("registrar").get(paper + "/pdf").expect(200).bytes());
        assertTrue(words.contains(Pdf.squeezed("Экземпляр 2 из 2")), words);

        Call.as("registrar").post(paper + "/printing").expect(200);
        long dean = signer(paper, "DEAN");
        Call.as("registrar")
                .post(paper + "/signing", "{\"officials\":[" + dean + "]}")
                .expect(200);
        Call.as("registrar").post(paper + "/sealing").expect(200);
        String key = "entry-" + id;
        String first = Call.as("registrar")
                .with("Idempotency-Key", key)
                .post(paper + "/entry")
                .expect(200)
                .text();
        assertEquals(
                first,
                Call.as("registrar")
                        .with("Idempotency-Key", key)
                        .post(paper + "/entry")
                        .expect(200)
                        .text(),
                "the same call gives the same answer");
        assertEquals(
                "READY_FOR_PICKUP",
                Call.as(learner)
                        .get(API + "/requests/" + request)
                        .json()
                        .path("state")
                        .asText());

        JsonNode line = Call.as("registrar")
                .post(API + "/journal/" + number + "/handovers", """
                        {"copies":2,"receivedBy":"Бөтенов Адам","basis":"Сенімхат № 15","signature":"%s"}""".formatted(PaperSteps.drawn()))
                .expect(201)
                .json();
        assertEquals("REPRESENTATIVE", line.at("/handover/receiver").asText());
        assertEquals("DRAWN", line.at("/handover/signed").asText());
        assertEquals(2, line.path("copies").asInt());
        byte[] drawn = Call.as("dean.sgm")
                .get(API + "/journal/" + number + "/signature")
                .expect(200)
                .bytes();
        assertEquals('P', drawn[1]);
        assertEquals(
                "HANDED_OVER",
                Call.as(learner)
                        .get(API + "/requests/" + request)
                        .json()
                        .path("state")
                        .asText());
        JsonNode lines = Call.as("auditor")
                .get(API + "/journal?size=100&kind=TRANSCRIPT")
                .expect(200)
                .json();
        assertTrue(lines.path("items").findValuesAsText("document").contains(number));
        assertEquals(
                0,
                Call.as("auditor")
                        .get(API + "/journal?to=2020-01-01")
                        .json()
                        .path("total")
                        .asInt());
        Call.as("dean.sdn").get(API + "/journal/" + number).expect(404);
    }

    private static long signer(String paper, String office) {
        for (JsonNode one :
                Call.as("registrar").get(paper + "/signers").expect(200).json().path("items")) {
            if (one.path("office").asText().equals(office)) {
                return one.path("id").asLong();
            }
        }
        throw new AssertionError("no " + office);
    }

    @Test
    void eachStepOutOfItsTurnIsRefusedByItsCodeInThreeLanguages() {
        String learner = Learner.of("SGM", 91);
        Map<String, Long> standing = new TreeMap<>(Map.of(
                "printing", made.queued(learner, "dean.sgm", 1),
                "entry", made.sealed(learner, "dean.sgm", 1),
                "handovers", made.ready(learner, "dean.sgm", 1),
                "none", made.handedOver(learner, "dean.sgm")));
        standing.forEach((turn, id) -> {
            for (String step : List.of("printing", "signing", "sealing", "entry")) {
                if (!step.equals(turn)) {
                    String path = API + "/paper/" + id + "/" + step;
                    String hands = "{\"officials\":[" + PaperSteps.official("head") + "]}";
                    Call.Answer answer = step.equals("signing")
                            ? Call.as("registrar").post(path, hands)
                            : Call.as("registrar").post(path);
                    assertEquals("PAP-02", answer.expect(409).code(), step + " at the turn of " + turn);
                }
            }
        });
        for (String early : List.of("printing", "entry")) {
            String number = PaperSteps.number(standing.get(early));
            Call.as("registrar")
                    .post(API + "/journal/" + number + "/handovers", "{\"copies\":1}")
                    .expect(404);
        }
        String number = PaperSteps.number(standing.get("none"));
        List<String> titles = List.of("kk", "ru", "en").stream()
                .map(language -> Call.as("registrar")
                        .with("Accept-Language", language)
                        .post(API + "/journal/" + number + "/handovers", "{\"copies\":1}")
                        .expect(409)
                        .json()
                        .path("title")
                        .asText())
                .distinct()
                .toList();
        assertEquals(3, titles.size(), titles.toString());
    }

    @Test
    void aBadSignatureIsRefusedAndNothingIsHandedOut() {
        long id = made.ready(Learner.of("SGM", 92), "dean.sgm", 2);
        String path = API + "/journal/" + PaperSteps.number(id) + "/handovers";
        String png = Base64.getEncoder().encodeToString(PaperSteps.picture("png", false));
        String jpeg = Base64.getEncoder().encodeToString(PaperSteps.picture("jpeg", true));
        assertEquals(
                "PAP-14",
                given(path, 2, "data:image/png;base64," + jpeg).expect(415).code());
        assertEquals(
                "PAP-14",
                given(path, 2, "data:text/html;base64,PGh0bWw+").expect(415).code());
        assertEquals("PAP-15", given(path, 2, "").expect(422).code());
        assertEquals("PAP-15", given(path, 2, png).expect(422).code());
        assertEquals(
                "PAP-13", given(path, 2, "A".repeat(200 * 1024)).expect(413).code());
        assertEquals("PAP-11", given(path, 1, PaperSteps.drawn()).expect(422).code());
        assertEquals(
                "API-09",
                Call.as("registrar")
                        .post(path, "{\"copies\":\"2\"}")
                        .expect(422)
                        .code());
        assertEquals("API-09", Call.as("registrar").post(path, "{}").expect(422).code());
        assertEquals("READY_FOR_PICKUP", PaperSteps.status(id));
    }

    private static Call.Answer given(String path, int copies, String signature) {
        return Call.as("registrar").post(path, "{\"copies\":" + copies + ",\"signature\":\"" + signature + "\"}");
    }

    @Test
    void fiftyMegabytesAreRefusedBeforeTheyAreReadWhole() throws IOException {
        long id = made.ready(Learner.of("SGM", 93), "dean.sgm", 1);
        String answer = begun(API + "/journal/" + PaperSteps.number(id) + "/handovers");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("API-07"), answer);
        assertFalse(answer.contains("Exception"), answer);
        assertEquals("READY_FOR_PICKUP", PaperSteps.status(id));
    }

    /** Says that fifty megabytes come, sends a hundredth of them, and reads what is answered meanwhile. */
    private static String begun(String path) throws IOException {
        URI server = URI.create(Call.address());
        String login =
                Base64.getEncoder().encodeToString(("registrar:" + Steps.PASSWORD).getBytes(StandardCharsets.UTF_8));
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Basic "
                + login + "\r\nContent-Type: application/json\r\nContent-Length: " + LARGE + "\r\n\r\n";
        byte[] part = new byte[LARGE / 100];
        Arrays.fill(part, (byte) 'A');
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write("{\"copies\":1,\"signature\":\"".getBytes(StandardCharsets.US_ASCII));
            out.write(part);
            out.flush();
            byte[] got = new byte[4096];
            int length = socket.getInputStream().read(got);
            return new String(got, 0, Math.max(0, length), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            throw new AssertionError("no answer before the connection was closed", e);
        }
    }
}
