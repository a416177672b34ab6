package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A document is annulled by a program. */
@ArquillianTest
class ApiAnnulIT {

    private static final String BODY = "{\"reason\":\"Тегі қате\",\"reissue\":true}";

    @Inject
    Steps steps;

    @Test
    void theHeadAnnulsAndGetsTheNewRequestOnceOnlyForOneKey() {
        String number = steps.issued(Learner.of("SGM", 36), "dean.sgm");
        String path = "/api/v1/documents/" + number + "/annulment";
        Call.Answer first =
                Call.as("head").with("Idempotency-Key", number).post(path, BODY).expect(200);
        JsonNode answer = first.json();
        assertEquals("ANNULLED", answer.at("/document/status").asText());
        assertEquals("Тегі қате", answer.at("/document/annulReason").asText());
        assertEquals("SUBMITTED", answer.at("/request/state").asText());
        assertEquals(number, answer.at("/request/replaces").asText());
        assertEquals(
                answer.at("/request/id").asLong(),
                answer.at("/document/reissueId").asLong());
        assertEquals(
                first.text(),
                Call.as("head")
                        .with("Idempotency-Key", number)
                        .post(path, BODY)
                        .expect(200)
                        .text());
        assertEquals("REG-05", Call.as("head").post(path, BODY).expect(409).code());
        assertEquals("1", Sql.one("select count(*) from requests.request where replaces = ?", number));

        JsonNode lines = Call.as("registrar")
                .get("/api/v1/register?size=100")
                .expect(200)
                .json()
                .path("items");
        assertTrue(lines.findValuesAsText("number").contains(number));
        assertTrue(lines.findValuesAsText("annulReason").contains("Тегі қате"));
        String token = Sql.one("select token from registry.line where number = ?", number);
        JsonNode told =
                Call.nobody().get("/api/v1/verifications/" + token).expect(200).json();
        assertEquals("ANNULLED", told.path("status").asText());
        assertTrue(told.path("replacedBy").isNull());
    }

    @Test
    void withoutReissueThereIsNoRequest() {
        String number = steps.issued(Learner.of("SGM", 36), "dean.sgm");
        String path = "/api/v1/documents/" + number + "/annulment";
        Call.as("registrar").post(path, BODY).expect(403);
        assertEquals("ISS-15", Call.as("head").post(path, "{}").expect(422).code());
        JsonNode answer =
                Call.as("head").post(path, "{\"reason\":\"Қате\"}").expect(200).json();
        assertTrue(answer.path("request").isNull());
        Call.as("head").post("/api/v1/documents/TR-2026-999999/annulment", BODY).expect(404);
    }
}
