package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sirius.common.Sha256;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.Pdf;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The story of the product as a program tells it: from the login that the dean's office gives to the stranger who checks
 * the document, every step a call over HTTP.
 */
@ArquillianTest
class ApiStoryIT {

    private static final String OWN_CHOICE = "Көктөбе-2026-күз";

    @Test
    void fromTheLoginToTheStrangerWhoChecksTheDocument() {
        String student = Learner.withoutLogin("SGM").stream()
                .filter(ApiStoryIT::hasResults)
                .findFirst()
                .orElseThrow();
        theDeansOfficeGivesALogin(student);
        theLearnerLooksAtHerRecord(student);
        long request = sheAsksForATranscript(student);
        theRegistrarApproves(request);
        theDeanSigns(request);
        byte[] file = sheTakesHerDocument(student, request);
        aStrangerChecksIt(file);
    }

    private static boolean hasResults(String student) {
        return !Sql.column("select 1 from records.result where student_no = ? limit 1", student)
                .isEmpty();
    }

    /** P1. */
    private static void theDeansOfficeGivesALogin(String student) {
        String body = "{\"studentNo\":\"" + student + "\"}";
        JsonNode given =
                Call.as("deanery.sgm").post("/api/v1/logins", body).expect(201).json();
        assertEquals(student, given.path("login").asText());
        String oneTime = given.path("oneTimePassword").asText();
        assertEquals(
                "IDN-03",
                Call.as("deanery.sgm").post("/api/v1/logins", body).expect(409).code());
        assertEquals(
                "IDN-06",
                Call.as(student, oneTime).get("/api/v1/me").expect(403).code());
        assertEquals(
                "IDN-06",
                Call.as(student, oneTime).get("/api/v1/requests").expect(403).code());
        String change = "{\"current\":\"" + oneTime + "\",\"new\":\"" + OWN_CHOICE + "\"}";
        Call.as(student, oneTime).post("/api/v1/me/password", change).expect(204);
        Call.as(student, oneTime).get("/api/v1/me").expect(401);
    }

    /** T5, T6. */
    private static void theLearnerLooksAtHerRecord(String student) {
        JsonNode me = Call.as(student, OWN_CHOICE).get("/api/v1/me").expect(200).json();
        assertEquals(student, me.path("studentNo").asText());
        assertEquals("SGM", me.path("unit").asText());
        JsonNode record = Call.as(student, OWN_CHOICE)
                .get("/api/v1/me/record")
                .expect(200)
                .json();
        assertTrue(record.path("rows").size() > 0);
        assertEquals(me.path("gpa"), record.path("gpaCumulative"));
        String year = record.path("rows").get(0).path("academicYear").asText();
        JsonNode ofYear = Call.as(student, OWN_CHOICE)
                .get("/api/v1/me/record?scope=YEAR&from=" + year)
                .expect(200)
                .json();
        ofYear.path("rows")
                .forEach(row -> assertEquals(year, row.path("academicYear").asText()));
    }

    /** T7. */
    private static long sheAsksForATranscript(String student) {
        Call.Answer answer = Call.as(student, OWN_CHOICE)
                .post("/api/v1/requests", Bodies.transcript())
                .expect(201);
        JsonNode request = answer.json();
        assertEquals("SUBMITTED", request.path("state").asText());
        assertEquals("REGISTRAR", request.path("heldBy").asText());
        assertTrue(request.path("document").isNull());
        assertEquals(1, request.path("history").size());
        assertEquals(
                request,
                Call.as(student, OWN_CHOICE)
                        .get(answer.header("Location"))
                        .expect(200)
                        .json());
        return request.path("id").asLong();
    }

    /** T8. */
    private static void theRegistrarApproves(long request) {
        Call.as("registrar").post("/api/v1/requests/" + request + "/approval").expect(200);
        Await.until("the document lies before the signers", () -> "IN_SIGNING".equals(Steps.status(request)));
        assertEquals(
                "REQ-05",
                Call.as("registrar")
                        .post("/api/v1/requests/" + request + "/approval")
                        .expect(409)
                        .code());
    }

    /** The one that has waited for the shortest time. */
    private static JsonNode lastOfTheSheets() {
        Call dean = Call.as("dean.sgm");
        long waiting = dean.get("/api/v1/sheets?size=1")
                .expect(200)
                .json()
                .path("total")
                .asLong();
        return dean.get("/api/v1/sheets?size=1&page=" + (waiting - 1))
                .expect(200)
                .json()
                .path("items")
                .path(0);
    }

    /** T8, S2. */
    private static void theDeanSigns(long request) {
        JsonNode sheet = lastOfTheSheets();
        assertEquals(request, sheet.path("requestId").asLong());
        String at = "/api/v1/sheets/" + sheet.path("id").asLong();
        Call.Answer pdf = Call.as("dean.sgm").get(at + "/pdf").expect(200);
        assertEquals(sheet.path("sha256").asText(), Sha256.of(pdf.bytes()));
        JsonNode signed =
                Call.as("dean.sgm").post(at + "/signature").expect(200).json();
        assertEquals(request, signed.path("id").asLong());
        assertEquals("ISSUED", signed.path("state").asText());
        assertEquals(sheet.path("number").asText(), signed.path("document").asText());
        Call.as("dean.sgm").get(at + "/pdf").expect(404);
    }

    /** T8, P2. */
    private static byte[] sheTakesHerDocument(String student, long request) {
        JsonNode list = Call.as(student, OWN_CHOICE)
                .get("/api/v1/documents")
                .expect(200)
                .json();
        assertEquals(1, list.path("total").asInt());
        JsonNode document = list.path("items").get(0);
        assertEquals(request, document.path("requestId").asLong());
        String at = "/api/v1/documents/" + document.path("number").asText();
        assertEquals(document, Call.as(student, OWN_CHOICE).get(at).expect(200).json());
        byte[] file = Call.as(student, OWN_CHOICE).get(at + "/pdf").expect(200).bytes();
        assertEquals(document.path("sha256").asText(), Sha256.of(file));
        // The QR code is in capitals, which take less room.
        assertEquals(document.path("verificationUrl").asText().toUpperCase(Locale.ROOT), Pdf.qr(file));
        assertArrayEquals(
                file, Call.as("registrar").get(at + "/pdf").expect(200).bytes());
        return file;
    }

    /** P2. */
    private static void aStrangerChecksIt(byte[] file) {
        String address = Pdf.qr(file);
        String token = address.substring(address.lastIndexOf('/') + 1);
        JsonNode answer =
                Call.nobody().get("/api/v1/verifications/" + token).expect(200).json();
        assertEquals("VALID", answer.path("status").asText());
        assertTrue(answer.path("holder").asText().contains("*"));
        assertEquals(1, answer.path("signers").size());
        JsonNode verdict = Call.nobody()
                .upload("/api/v1/verifications", Map.of("file", file))
                .expect(200)
                .json();
        assertEquals("ISSUED", verdict.path("verdict").asText());
        assertEquals(answer.path("number"), verdict.path("number"));
        byte[] forged = file.clone();
        forged[forged.length / 2] ^= 1;
        JsonNode altered = Call.nobody()
                .upload("/api/v1/verifications", Map.of("file", forged))
                .expect(200)
                .json();
        assertEquals("ALTERED", altered.path("verdict").asText());
        assertTrue(altered.path("status").isNull());
        assertFalse(altered.toString().contains("*"), "nothing of the person");
        String unknown = Call.nobody()
                .get("/api/v1/verifications/00000000000000000000000000")
                .expect(404)
                .text();
        for (String malformed : List.of("no%20token%00at/all", "%FF%FE", "a;b=c", "..")) {
            assertEquals(
                    unknown,
                    Call.nobody()
                            .get("/api/v1/verifications/x" + malformed)
                            .expect(404)
                            .text());
        }
    }
}
