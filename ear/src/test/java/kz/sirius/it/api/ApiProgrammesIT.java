package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What programmes say in Diploma Supplements, for programs; in years of which no other test speaks. */
@ArquillianTest
class ApiProgrammesIT {

    private static final String TEXTS = "/api/v1/programmes/6B10104/texts";

    @Test
    void aTextIsWrittenReadBackAndChangedWithItsHistory() {
        JsonNode first = Call.as("admin").put(TEXTS, """
                        {"number":"5.2","validFrom":"2007-01-01","explanation":"NOT_APPLICABLE","kk":"Кәсіп реттелмейді",
                        "ru":" Профессия не регулируется ","en":"The profession is not regulated"}""").expect(200).json();
        assertEquals("Профессия не регулируется", first.path("ru").asText());
        assertEquals("admin", first.path("by").asText());
        JsonNode again = Call.as("admin")
                .put(TEXTS, """
                        {"number":"5.2","validFrom":"2007-01-01","kk":"Басқа","seen":%d}""".formatted(first.path("no").asLong()))
                .expect(200)
                .json();
        assertTrue(again.path("explanation").isNull());
        assertEquals(
                "PRG-05",
                Call.as("admin")
                        .put(TEXTS, "{\"number\":\"5.2\",\"validFrom\":\"2007-01-01\",\"kk\":\"Кеш\",\"seen\":0}")
                        .expect(409)
                        .code());

        JsonNode read =
                Call.as("auditor").get(TEXTS + "?on=2007-06-01").expect(200).json();
        Map<String, JsonNode> items = new HashMap<>();
        read.path("items").forEach(item -> items.put(item.path("number").asText(), item));
        assertEquals("Басқа", items.get("5.2").path("kk").asText());
        assertTrue(items.get("4.2").path("validFrom").isNull());
        Map<Long, JsonNode> history = new HashMap<>();
        read.path("history").forEach(change -> history.put(change.path("no").asLong(), change));
        assertEquals(first, history.get(first.path("no").asLong()));
        assertEquals(again, history.get(again.path("no").asLong()));
        Call.as("admin")
                .put(TEXTS, "{\"number\":\"5.2\",\"validFrom\":\"2008-01-01\"}")
                .expect(200);
    }

    @Test
    void whatIsWrongWithATextIsSaid() {
        Map<String, String> wrong = Map.of(
                "{\"number\":\"4.2\",\"validFrom\":\"2007-02-30\"}",
                "API-09",
                "{\"number\":\"4.2\",\"kk\":\"Күнсіз\"}",
                "API-09",
                "{\"number\":\"4.2\",\"validFrom\":\"2007-01-01\",\"explanation\":\"LATER\"}",
                "API-09",
                "{\"number\":\"4.2\",\"validFrom\":\"2007-01-01\",\"explanation\":\"NOT_PROVIDED\",\"kk\":\"Кейін\"}",
                "PRG-04",
                "{\"number\":\"4.2\",\"validFrom\":\"1990-01-01\"}",
                "PRG-06",
                "{\"number\":\"4.2\",\"validFrom\":\"2007-01-01\",\"kk\":\"" + "ә".repeat(4001) + "\"}",
                "PRG-02");
        wrong.forEach((body, code) ->
                assertEquals(code, Call.as("admin").put(TEXTS, body).expect(422).code(), body));
        String body = "{\"number\":\"4.2\",\"validFrom\":\"2007-01-01\"}";
        assertEquals(
                "PRG-01",
                Call.as("admin")
                        .put("/api/v1/programmes/NONE/texts", body)
                        .expect(404)
                        .code());
        Call.as("admin").put(TEXTS, body.replace("4.2", "9.9")).expect(422);
        Call.as("registrar").put(TEXTS, body).expect(403);
    }

    @Test
    void programmesAreListedWithWhatTheyLack() {
        JsonNode all =
                Call.as("admin").get("/api/v1/programmes?size=100").expect(200).json();
        int complete = Call.as("admin")
                .get("/api/v1/programmes?size=1&complete=true")
                .expect(200)
                .json()
                .path("total")
                .asInt();
        int others = Call.as("admin")
                .get("/api/v1/programmes?size=1&complete=false")
                .expect(200)
                .json()
                .path("total")
                .asInt();
        assertEquals(all.path("total").asInt(), complete + others);
        for (JsonNode item : all.path("items")) {
            assertEquals(item.path("complete").asBoolean(), item.path("missing").isEmpty());
        }
        Call.as("admin").get("/api/v1/programmes?complete=perhaps").expect(422);
    }
}
