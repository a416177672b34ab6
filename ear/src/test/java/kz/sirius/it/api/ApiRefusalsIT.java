package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.it.Learner;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is refused over HTTP, to whom, and in which words. */
@ArquillianTest
class ApiRefusalsIT {

    private static final String NO_REQUEST = "/api/v1/requests/99999999";

    @Inject
    Steps steps;

    @Test
    void whatIsAnothersAnswersLikeWhatDoesNotExist() {
        String owner = Learner.of("SGM", 37);
        String other = Learner.of("SGM", 38);
        long request = steps.submitted(owner);
        String at = "/api/v1/requests/" + request;
        Call.as(owner).get(at).expect(200);
        for (String stranger : List.of(other, "dean.sdn", "division.pge")) {
            assertEquals(
                    Call.as(stranger).get(NO_REQUEST).expect(404).text(),
                    Call.as(stranger).get(at).expect(404).text());
        }
        assertEquals(
                Call.as(other).post(NO_REQUEST + "/withdrawal").expect(404).text(),
                Call.as(other).post(at + "/withdrawal").expect(404).text());
        String words = "{\"reason\":\"Жауап\"}";
        assertEquals(
                "REQ-01", Call.as(other).post(at + "/answer", words).expect(404).code());
        long sheet = steps.approved(request);
        String sheetAt = "/api/v1/sheets/" + sheet;
        for (String signer : List.of("dean.sdn", "dean.sph", "division.pge")) {
            assertEquals(
                    "SIG-01", Call.as(signer).get(sheetAt + "/pdf").expect(404).code());
            assertEquals(
                    "SIG-01",
                    Call.as(signer).post(sheetAt + "/signature").expect(404).code());
            assertEquals(
                    "SIG-01",
                    Call.as(signer)
                            .post(sheetAt + "/refusal", words)
                            .expect(404)
                            .code());
        }
        steps.signed("dean.sgm", sheet);
        String number = Steps.number(request);
        for (String stranger : List.of(other, "dean.sdn", "division.pge")) {
            assertEquals(
                    Call.as(stranger)
                            .get("/api/v1/documents/TR-1999-000001")
                            .expect(404)
                            .text(),
                    Call.as(stranger)
                            .get("/api/v1/documents/" + number)
                            .expect(404)
                            .text());
            assertEquals(
                    "ISS-01",
                    Call.as(stranger)
                            .get("/api/v1/documents/" + number + "/pdf")
                            .expect(404)
                            .code());
        }
        assertEquals("ISSUED", Steps.status(request));
    }

    @Test
    void theDeansOfficeOfAnotherUnitFindsNobody() {
        String learner = Learner.withoutLogin("SDN").get(0);
        String body = "{\"studentNo\":\"" + learner + "\"}";
        assertEquals(
                "IDN-02",
                Call.as("deanery.sgm").post("/api/v1/logins", body).expect(404).code());
        String of = "/api/v1/logins/" + Learner.of("SDN", 1);
        assertEquals(
                "IDN-02",
                Call.as("deanery.sgm")
                        .post(of + "/reset", "{\"reason\":\"a\"}")
                        .expect(404)
                        .code());
        assertEquals(
                "IDN-02",
                Call.as("deanery.sgm")
                        .post(of + "/unblock", "{\"reason\":\"a\"}")
                        .expect(404)
                        .code());
        assertEquals(
                "IDN-02",
                Call.as("deanery.sgm")
                        .post(of + "/block", "{\"reason\":\"a\"}")
                        .expect(404)
                        .code());
    }

    @Test
    void aLoginIsResetBlockedAndOpenedAgain() {
        String learner = Learner.of("SGM", 39);
        String at = "/api/v1/logins/" + learner;
        assertEquals(
                "IDN-14", Call.as("deanery.sgm").post(at + "/block").expect(422).code());
        assertEquals(
                "IDN-14",
                Call.as("deanery.sgm").post(at + "/block", "").expect(422).code());
        assertEquals(
                "IDN-19",
                Call.as("deanery.sgm")
                        .post(at + "/block", "{\"reason\":\"" + "а".repeat(2001) + "\"}")
                        .expect(422)
                        .code());
        Call.as("deanery.sgm").post(at + "/block", "{\"reason\":\"Тексеру\"}").expect(204);
        Call.as(learner).get("/api/v1/me").expect(401);
        for (String without : List.of("/unblock", "/reset")) {
            assertEquals(
                    "IDN-14",
                    Call.as("deanery.sgm").post(at + without).expect(422).code());
        }
        Call.as("deanery.sgm")
                .post(at + "/unblock", "{\"reason\":\"Аяқталды\"}")
                .expect(204);
        Call.as(learner).get("/api/v1/me").expect(200);
        String oneTime = Call.as("deanery.sgm")
                .post(at + "/reset", "{\"reason\":\"Ұмытты\"}")
                .expect(200)
                .json()
                .path("oneTimePassword")
                .asText();
        Call.as(learner).get("/api/v1/me").expect(401);
        assertEquals(
                "IDN-05",
                Call.as(learner, oneTime)
                        .post("/api/v1/me/password", "{\"current\":\"no\",\"new\":\"Алатау-9-шыңы\"}")
                        .expect(403)
                        .code());
        Call.as(learner, oneTime)
                .post("/api/v1/me/password", "{\"current\":\"" + oneTime + "\",\"new\":\"" + Steps.PASSWORD + "\"}")
                .expect(204);
        Call.as(learner).get("/api/v1/me").expect(200);
    }

    @Test
    void aRoleThatMayNotIsToldSo() {
        Map<String, String> denied = new LinkedHashMap<>();
        denied.put("GET /api/v1/me", "registrar");
        denied.put("GET /api/v1/me/record", "auditor");
        denied.put("POST /api/v1/requests/1/approval", "dean.sgm");
        denied.put("POST /api/v1/requests/1/withdrawal", "registrar");
        denied.put("GET /api/v1/sheets", "registrar");
        denied.put("GET /api/v1/documents", "deanery.sgm");
        denied.put("GET /api/v1/register", "dean.sgm");
        denied.put("GET /api/v1/imports/1", "registrar");
        denied.put("POST /api/v1/logins/registrar/reset", "registrar");
        denied.forEach((call, login) -> {
            String[] parts = call.split(" ");
            assertEquals(
                    "API-02",
                    Call.as(login).send(parts[0], parts[1], null).expect(403).code(),
                    call);
        });
        String learner = Learner.of("SGM", 38);
        assertEquals(
                "API-02", Call.as(learner).get("/api/v1/register").expect(403).code());
        assertEquals(
                "API-02",
                Call.as(learner)
                        .post("/api/v1/logins", "{\"studentNo\":\"1\"}")
                        .expect(403)
                        .code());
        assertEquals(
                "API-02",
                Call.as("registrar")
                        .post("/api/v1/requests", Bodies.transcript())
                        .expect(403)
                        .code());
    }

    @Test
    void aProblemSpeaksTheCallersLanguage() {
        Map<String, String> titles = Map.of(
                "kk", "Мұндай өтінім табылмады",
                "ru", "Такое заявление не найдено",
                "en-GB,ru;q=0.5", "No such application was found");
        titles.forEach((accepted, title) -> {
            Call.Answer answer = Call.as("registrar")
                    .with("Accept-Language", accepted)
                    .get(NO_REQUEST)
                    .expect(404);
            assertTrue(answer.json().path("title").asText().startsWith(title), answer.text());
            assertEquals(accepted.substring(0, 2), answer.header("Content-Language"));
            assertTrue(answer.json().path("type").asText().endsWith("#REQ-01"));
        });
        for (String other : List.of("de", "*", "ru;q=0")) {
            assertEquals(
                    "kk",
                    Call.as("registrar")
                            .with("Accept-Language", other)
                            .get(NO_REQUEST)
                            .header("Content-Language"));
        }
    }
}
