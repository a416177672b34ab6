package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What can be sent: everything that is wrong is named, and nothing is a fault of the product. */
@ArquillianTest
class ApiInputIT {

    private static final String NO_REQUEST = "/api/v1/requests/99999999";

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        Call.Answer answer =
                Call.as(Learner.of("SGM", 37)).post("/api/v1/requests", """
                        {"kind":"DIPLOMA","scope":7,"language":"de","copies":1e400,"reasonCode":"VISA","reason":"a\\u0000b",
                        "consent":"yes","consnt":true}""").expect(422);
        Map<String, String> wrong = new LinkedHashMap<>();
        answer.json()
                .path("errors")
                .forEach(error -> wrong.put(
                        error.path("field").asText(), error.path("code").asText()));
        assertEquals("API-09", answer.code());
        assertEquals(
                Map.of(
                        "kind",
                        "API-13",
                        "scope",
                        "API-12",
                        "language",
                        "API-13",
                        "delivery",
                        "API-10",
                        "copies",
                        "API-12",
                        "reason",
                        "API-14",
                        "consent",
                        "API-12",
                        "consnt",
                        "API-11"),
                wrong);
        JsonNode unwilling = Call.as(Learner.of("SGM", 37))
                .post("/api/v1/requests", Bodies.transcript().replace("true,\"even", "false,\"even"))
                .expect(422)
                .json();
        assertEquals("REQ-03", unwilling.path("code").asText());
        assertEquals("consent", unwilling.path("errors").get(0).path("field").asText());
        assertEquals(
                "REQ-02",
                Call.as("registrar")
                        .post(NO_REQUEST + "/refusal", "{\"reason\":\" \\t\"}")
                        .expect(422)
                        .code());
    }

    @Test
    void whatContradictsAQueryIsNamed() {
        for (String query : List.of("page=-1", "page=a", "size=0", "size=101", "size=1e9", "state=OPEN", "overdue=1")) {
            JsonNode problem = Call.as("registrar")
                    .get("/api/v1/requests?" + query)
                    .expect(422)
                    .json();
            assertEquals(
                    query.split("=")[0],
                    problem.path("errors").get(0).path("field").asText());
        }
        for (String query : List.of("from=2026-02-30", "to=yesterday", "kind=DIPLOMA")) {
            Call.as("registrar").get("/api/v1/register?" + query).expect(422);
        }
        String learner = Learner.of("SGM", 37);
        assertEquals(
                "REC-02",
                Call.as(learner)
                        .get("/api/v1/me/record?scope=YEAR&from=2023")
                        .expect(422)
                        .code());
        assertEquals(
                "REC-03",
                Call.as(learner)
                        .get("/api/v1/me/record?scope=RANGE&from=2024/2025&to=2023/2024")
                        .expect(422)
                        .code());
    }

    @Test
    void nothingThatCanBeSentIsAFaultOfOurs() {
        String learner = Learner.of("SGM", 38);
        List<byte[]> bodies = new ArrayList<>();
        for (String text : List.of(
                "",
                " ",
                "{",
                "[]",
                "null",
                "1",
                "\"text\"",
                "{} {}",
                "{\"kind\":{}}",
                "{\"kind\":\"TRANSCRIPT\",\"kind\":\"TRANSCRIPT\"}",
                "{\"reason\":\"\\ud800\"}",
                "{\"copies\":" + "9".repeat(5000) + "}",
                "[".repeat(3000),
                "{\"sheetIds\":[1,\"2\"]}",
                "{\"sheetIds\":{\"0\":1}}",
                "{\"sheetIds\":[99999999999999999999]}")) {
            bodies.add(text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.add(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
        bodies.add(new byte[] {0, 0, 0});
        Map<String, String> posts = Map.of(
                "/api/v1/requests", learner,
                "/api/v1/requests/1/return", "registrar",
                "/api/v1/signatures", "dean.sgm",
                "/api/v1/logins", "deanery.sgm",
                "/api/v1/me/password", learner);
        posts.forEach((path, login) -> bodies.forEach(body -> {
            Call.Answer answer =
                    Call.as(login).with("Content-Type", "application/json").send("POST", path, body);
            assertEquals(422, answer.status(), path + " " + answer.text());
        }));
        Call.as(learner)
                .with("Content-Type", "text/plain")
                .send("POST", "/api/v1/requests", "a".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        Call.as(learner)
                .with("Content-Type", "no type")
                .send("POST", "/api/v1/requests", "a".getBytes(StandardCharsets.UTF_8))
                .expect(422);
        Call.as(learner)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", "/api/v1/requests", "a=b".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        Call.as(learner)
                .with("Content-Type", "application/json")
                .send("POST", "/api/v1/requests", new byte[300_000])
                .expect(413);
        Call.as(learner).with("Accept", "text/html").get("/api/v1/me").expect(406);
        Call.as(learner).send("PUT", "/api/v1/me", new byte[1]).expect(405);
        for (String path : List.of(
                "/api/",
                "/api/v1",
                "/api/v1/requests/abc",
                "/api/v1/requests/9223372036854775808",
                "/api/v1/requests/1%00",
                "/api/v1/documents/%FF%FE",
                "/api/v1/documents/%20",
                "/api/v1/documents/..%5c",
                "/api/v1/sheets/-1/pdf?a=%00")) {
            assertTrue(Set.of(404, 422).contains(Call.as("dean.sgm").get(path).status()), path);
        }
        assertFalse(
                Call.as("registrar").get("/api/v1/requests?state=%FF").text().contains("Exception"));
    }

    @Test
    void aBrokenUploadIsNoFaultEither() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("multipart/form-data", "x");
        bodies.put("multipart/form-data; boundary=a", "no boundary anywhere");
        bodies.put(
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nbroken off");
        bodies.put("multipart/form-data; boundary=c", "--c--\r\n");
        bodies.put("multipart/form-data; boundary=d", "--d\r\n\r\nno head\r\n--d--\r\n");
        bodies.put("multipart/form-data; boundary=e", "");
        bodies.forEach((type, body) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            Call.Answer ofStranger =
                    Call.nobody().with("Content-Type", type).send("POST", "/api/v1/verifications", bytes);
            assertTrue(ofStranger.status() == 422 || ofStranger.status() == 200, type + " " + ofStranger.text());
            Call.Answer ofAdmin = Call.as("admin").with("Content-Type", type).send("POST", "/api/v1/imports", bytes);
            assertEquals(422, ofAdmin.status(), type + " " + ofAdmin.text());
        });
        assertEquals(
                "VER-03",
                Call.nobody()
                        .upload("/api/v1/verifications", Map.of("file", new byte[10 * 1024 * 1024 + 1]))
                        .expect(413)
                        .code());
        Call.nobody()
                .upload("/api/v1/verifications", Map.of("file", new byte[10 * 1024 * 1024]))
                .expect(200);
        assertEquals(
                "413",
                String.valueOf(Call.nobody()
                        .upload("/api/v1/verifications", Map.of("file", new byte[11 * 1024 * 1024]))
                        .status()));
        assertEquals(
                "IMP-03",
                Call.as("admin")
                        .upload("/api/v1/imports", Map.of("unit", new byte[1]))
                        .expect(422)
                        .code());
        assertEquals(List.of(), Sql.column("select 1 from imports.run where state = 'RUNNING'"));
    }
}
