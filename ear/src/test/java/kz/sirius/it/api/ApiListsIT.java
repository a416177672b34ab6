package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.ReturnRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists, a page at a time and as far as somebody may see; an extract; what monitoring asks. */
@ArquillianTest
class ApiListsIT {

    @Inject
    Steps steps;

    @Inject
    ReturnRequest giveBack;

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void aLearnerPagesThroughHisOwnRequests() {
        String learner = Learner.of("SGM", 50);
        List<Long> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(steps.submitted(learner));
        }
        Set<Long> seen = new HashSet<>();
        long total = list(learner, "/api/v1/requests?size=1").path("total").asLong();
        for (int page = 0; page < total; page++) {
            JsonNode list = list(learner, "/api/v1/requests?size=1&page=" + page);
            assertEquals(1, list.path("items").size());
            assertEquals(page, list.path("page").asInt());
            assertEquals(learner, list.path("items").get(0).path("studentNo").asText());
            seen.add(list.path("items").get(0).path("id").asLong());
        }
        assertEquals(total, seen.size());
        assertTrue(seen.containsAll(made));
        assertEquals(
                0,
                list(learner, "/api/v1/requests?size=1&page=" + total)
                        .path("items")
                        .size());
    }

    @Test
    void stateAndDeadlineNarrowTheListAndUnitsDoSoByThemselves() {
        String learner = Learner.of("SDN", 10);
        long returned = steps.submitted(learner);
        long waiting = steps.submitted(learner);
        As.user("registrar", () -> giveBack.giveBack(returned, -1, "Себебі"));
        assertTrue(ids(learner, "state=RETURNED").contains(returned));
        assertFalse(ids(learner, "state=RETURNED").contains(waiting));
        assertTrue(ids(learner, "overdue=false").containsAll(Set.of(returned, waiting)));
        assertFalse(ids(learner, "overdue=true").contains(waiting));
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(15)));
        assertTrue(ids(learner, "overdue=true").contains(waiting));
        assertFalse(ids(learner, "overdue=true").contains(returned), "its clock stands still");
        assertFalse(ids(learner, "overdue=false").contains(waiting));
        assertFalse(ids(learner, "overdue=true&state=RETURNED").contains(waiting));
        MovedClock.reset();
        for (JsonNode item : list("dean.sdn", "/api/v1/requests?size=100").path("items")) {
            assertEquals("SDN", item.path("unit").asText());
        }
        Call.as(learner)
                .post("/api/v1/requests/" + returned + "/answer", "{\"reason\":\"Түзетілді\"}")
                .expect(200);
        assertEquals("SUBMITTED", Steps.status(returned));
    }

    @Test
    void documentsAreListedToTheirOwnerToTheirUnitAndToTheOffice() {
        String learner = Learner.of("SDN", 11);
        String number = steps.issued(learner, "dean.sdn");
        for (String reader : List.of(learner, "dean.sdn", "registrar", "auditor")) {
            assertTrue(numbers(reader, "/api/v1/documents?size=100").contains(number), reader);
        }
        assertFalse(numbers("dean.sgm", "/api/v1/documents?size=100").contains(number));
        for (JsonNode item : list(learner, "/api/v1/documents").path("items")) {
            assertEquals(learner, item.path("studentNo").asText());
        }
        String today = Sql.one("select allotted_on::text from registry.line where number = ?", number);
        String of = "/api/v1/register?size=100&kind=TRANSCRIPT&from=" + today + "&to=" + today;
        assertTrue(numbers("registrar", of).contains(number));
        assertFalse(
                numbers("registrar", "/api/v1/register?size=100&to=2020-01-01").contains(number));
        assertFalse(numbers("registrar", "/api/v1/register?size=100&kind=DIPLOMA_APPENDIX")
                .contains(number));
    }

    @Test
    void anExtractIsCheckedOnceAndItsErrorsAreTold() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : List.of("units", "programmes", "disciplines", "curricula", "learners", "results")) {
            files.put(part, "code\n".getBytes(StandardCharsets.UTF_8));
        }
        String key = UUID.randomUUID().toString();
        Call.Answer begun = Call.as("admin")
                .with("Idempotency-Key", key)
                .upload("/api/v1/imports?dryRun=true", files)
                .expect(202);
        String at = begun.header("Location");
        assertEquals("/api/v1/imports/" + begun.json().path("id").asLong(), at);
        Await.until(
                "the import has ended",
                () -> !"RUNNING"
                        .equals(Call.as("admin").get(at).json().path("state").asText()));
        JsonNode card = Call.as("admin").get(at).expect(200).json();
        assertEquals("REFUSED", card.path("state").asText());
        assertTrue(card.path("dryRun").asBoolean());
        assertEquals("IMP-11", card.path("errors").get(0).path("code").asText());
        assertTrue(card.path("errors").get(0).path("message").asText().startsWith("The column"));
        Call.Answer again = Call.as("admin")
                .with("Idempotency-Key", key)
                .upload("/api/v1/imports?dryRun=true", files)
                .expect(202);
        assertEquals(begun.text(), again.text());
        assertEquals(
                "IMP-01",
                Call.as("admin").get("/api/v1/imports/99999999").expect(404).code());
    }

    @Test
    void monitoringIsAnsweredOnTheManagementPort() throws IOException, InterruptedException {
        String ready = management("/health/ready");
        assertTrue(ready.contains("\"name\":\"database\",\"status\":\"UP\""), ready);
        assertTrue(management("/health/live").contains("\"status\":\"UP\""));
        assertTrue(management("/metrics").contains("# TYPE base_classloader_loadedClasses_total counter"));
    }

    private static String management(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Call.management() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static JsonNode list(String login, String path) {
        return Call.as(login).get(path).expect(200).json();
    }

    private static Set<Long> ids(String login, String query) {
        Set<Long> ids = new HashSet<>();
        list(login, "/api/v1/requests?size=100&" + query)
                .path("items")
                .forEach(item -> ids.add(item.path("id").asLong()));
        return ids;
    }

    private static Set<String> numbers(String login, String path) {
        Set<String> numbers = new HashSet<>();
        list(login, path)
                .path("items")
                .forEach(item -> numbers.add(item.path("number").asText()));
        return numbers;
    }
}
