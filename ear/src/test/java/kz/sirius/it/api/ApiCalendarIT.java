package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.it.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The working calendar for programs, in a year of which no other test speaks. */
@ArquillianTest
class ApiCalendarIT {

    private static final String YEAR = "/api/v1/calendar?year=2063";
    private static final String CSV = "/api/v1/calendar/csv?year=2063";
    private static final String CHANGES = "/api/v1/calendar/changes";
    private static final String HEADER = "type,day,off_day,name,opens,closes,break_from,break_to\n";

    @AfterEach
    void asItWas() {
        Sql.run("delete from calendar.holiday where day >= date '2063-01-01'");
        Sql.run("delete from calendar.day_swap where off_day >= date '2063-01-01'");
        Sql.run("delete from calendar.hours where year >= 2063");
    }

    @Test
    void aChangeIsLookedAtThenMadeAndSeen() {
        String body = "{\"change\":\"STATE\",\"day\":\"2063-03-08\",\"name\":\"Мереке\"}";
        JsonNode would = Call.as("admin")
                .post(CHANGES + "?dryRun=true", body)
                .expect(200)
                .json();
        assertEquals(false, would.path("saved").asBoolean());
        assertEquals(0, read().path("days").size());
        long version = would.path("version").asLong();
        String with = body.replace("}", ",\"version\":" + version + "}");
        JsonNode did = Call.as("admin").post(CHANGES, with).expect(200).json();
        assertEquals(true, did.path("saved").asBoolean());
        JsonNode day = read().path("days").path(0);
        assertEquals(
                "2063-03-08 STATE true Мереке",
                day.path("day").asText() + " " + day.path("kind").asText() + " "
                        + day.path("off").asBoolean() + " " + day.path("name").asText());
        assertEquals(version + 1, read().path("version").asLong());
        assertEquals("CAL-03", Call.as("admin").post(CHANGES, with).expect(409).code());
        assertEquals("CAL-04", Call.as("admin").post(CHANGES, body).expect(422).code());
        Call.as("admin")
                .post(CHANGES, "{\"change\":\"HOURS\",\"year\":2063,\"opens\":\"08:00\",\"closes\":\"16:00\"}")
                .expect(200);
        assertEquals("08:00", read().path("hours").path(4).path("opens").asText());
        assertTrue(read().path("hours").path(4).path("breakFrom").isNull());
        Call.as("admin")
                .post(CHANGES, "{\"change\":\"CLEAR\",\"day\":\"2063-03-08\"}")
                .expect(200);
        assertEquals(0, read().path("days").size());
        Call.as("admin")
                .post(CHANGES, "{\"change\":\"WORKED\",\"day\":\"2063-03-10\"}")
                .expect(422);
        Call.as("registrar").post(CHANGES, body).expect(403);
    }

    @Test
    void aYearComesFromAFileAsAWholeOrNotAtAll() {
        JsonNode did = bring(HEADER + "STATE,2063-01-01,,Жаңа жыл,,,,\nWORKED,2063-03-10,2063-03-09,Қаулы,,,,\n")
                .expect(200)
                .json();
        assertEquals(true, did.path("saved").asBoolean());
        byte[] saved = Call.as("auditor").get(CSV).expect(200).bytes();
        assertTrue(new String(saved, StandardCharsets.UTF_8).contains("WORKED,2063-03-10,2063-03-09,Қаулы"));

        Call.Answer refused = bring(
                        HEADER
                                + "STATE,2063-02-30,,Жоқ күн,,,,\nSTATE,2063-05-01,,Бірінші,,,,\nSTATE,2063-05-01,,Екінші,,,,\n")
                .expect(422);
        List<String> told = new ArrayList<>();
        refused.json()
                .path("errors")
                .forEach(one -> told.add(
                        one.path("field").asText() + " " + one.path("code").asText()));
        assertEquals(List.of("line 2, day CAL-13", "line 4, day CAL-04"), told);
        assertEquals(
                new String(saved, StandardCharsets.UTF_8),
                Call.as("auditor").get(CSV).expect(200).text());
        Call.as("admin")
                .with("Content-Type", "text/csv")
                .send("PUT", "/api/v1/calendar/csv?year=1999", saved)
                .expect(422);
    }

    private static Call.Answer bring(String file) {
        return Call.as("admin")
                .with("Content-Type", "text/csv")
                .send("PUT", CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read() {
        return Call.as("auditor").get(YEAR).expect(200).json();
    }
}
