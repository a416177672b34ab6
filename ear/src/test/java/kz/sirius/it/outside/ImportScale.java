package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import kz.sirius.it.Await;
import kz.sirius.it.api.Call;
import kz.sirius.it.chaos.Machines;
import kz.sirius.server.LocalServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The largest extract that there may be, into a server with 512 MB beside its database: how long it takes, what a power
 * cut in its middle leaves, what people can do meanwhile, and that the same extract once more changes nothing.
 */
class ImportScale {

    private static final int LEARNERS = 20_000;
    private static final int RESULTS = 1_000_000;
    private static final Duration BOUND = Duration.ofMinutes(5);

    /** Progress at which the power is cut: while rows are read, and while they are merged. */
    private static final List<Integer> CUTS = List.of(35, 96);

    private final Path target = Path.of(System.getProperty("sirius.target"));
    private final Path home = target.resolve("it-scale");

    private Machines machines;

    @AfterEach
    void end() throws IOException {
        if (machines != null) {
            machines.close();
        }
        LocalServer.delete(home);
    }

    @Test
    void theLargestExtractIsLoadedInTimeOrNotAtAll() throws Exception {
        LocalServer.delete(home);
        LargeUniversity university = new LargeUniversity(
                        target.resolve("../src/demo/extract"), home.resolve("extract"), LEARNERS, RESULTS)
                .write();
        assertEquals(Map.of("learners", (long) LEARNERS, "results", (long) RESULTS), large(university.rows()));
        machines = Machines.start("scale", List.of("-Xmx512m"));
        for (int cut : CUTS) {
            aPowerCutLeavesNothing(university, cut);
        }
        itIsLoadedInTimeWhilePeopleWork(university);
        onceMoreItChangesNothing(university);
    }

    private void aPowerCutLeavesNothing(LargeUniversity university, int progress) throws Exception {
        String before = counts();
        long run = begin(university);
        int reached = 0;
        while (reached < progress) {
            JsonNode card = card(run);
            assertEquals("RUNNING", card.path("state").asText(), "the power is cut before its end");
            reached = card.path("progress").asInt();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        machines.killServer();
        machines.startServer();
        Await.until("the run says how it ended", Duration.ofSeconds(30), () -> !isRunning(run));
        JsonNode left = card(run);
        assertEquals("REFUSED", left.path("state").asText());
        assertEquals("IMP-05", left.path("errors").path(0).path("code").asText());
        assertEquals(before, counts());
        say("power cut at %d %%: nothing was loaded, and the import says so", reached);
    }

    private void itIsLoadedInTimeWhilePeopleWork(LargeUniversity university) throws Exception {
        long start = System.nanoTime();
        long run = begin(university);
        say("the upload of %d MB took %d s", size(university), seconds(start));
        assertEquals("IMP-02", upload(university, true).code(), "a second import is refused with words");
        List<Integer> progress = new ArrayList<>();
        try (PeopleAtWork people = new PeopleAtWork(machines.address(), learners())) {
            JsonNode card = card(run);
            while ("RUNNING".equals(card.path("state").asText())) {
                progress.add(card.path("progress").asInt());
                TimeUnit.MILLISECONDS.sleep(250);
                card = card(run);
            }
            assertEquals("LOADED", card.path("state").asText(), card::toString);
            long took = seconds(start);
            people.stop();
            say("loaded %,d learners and %,d results in %d s", LEARNERS, RESULTS, took);
            say("meanwhile people did %d acts, none failed; the longest took %d ms", people.acts(), people.longest());
            assertTrue(people.acts() > 0);
            assertEquals(List.of(), people.troubles());
            assertTrue(took < BOUND.toSeconds(), took + " s");
        }
        assertEquals(progress.stream().sorted().toList(), progress, "progress never goes back");
        assertTrue(progress.get(progress.size() - 1) < 100);
        say("progress was told in %d steps", new TreeSet<>(progress).size());
        assertEquals(
                String.valueOf(LEARNERS),
                machines.one("select count(*) from records.learner where student_no like '5%'"));
        assertEquals(
                String.valueOf(RESULTS),
                machines.one("select count(*) from records.result where student_no like '5%'"));
    }

    private void onceMoreItChangesNothing(LargeUniversity university) throws Exception {
        String before = fingerprint();
        long start = System.nanoTime();
        long run = begin(university);
        JsonNode card = card(run);
        while ("RUNNING".equals(card.path("state").asText())) {
            TimeUnit.MILLISECONDS.sleep(250);
            card = card(run);
        }
        assertEquals("LOADED", card.path("state").asText(), card::toString);
        for (String part : LargeUniversity.PARTS) {
            assertEquals(0, card.path("added").path(part).asInt(-1), part);
            assertEquals(0, card.path("changed").path(part).asInt(-1), part);
        }
        assertEquals(before, fingerprint());
        say("the same once more changed nothing, in %d s", seconds(start));
    }

    private long begin(LargeUniversity university) throws IOException {
        return upload(university, false).expect(202).json().path("id").asLong();
    }

    private Call.Answer upload(LargeUniversity university, boolean dry) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String part : LargeUniversity.PARTS) {
            parts.put(part, Files.readAllBytes(university.file(part)));
        }
        return Call.as("admin").at(machines.address()).exchangeUpload("/api/v1/imports?dryRun=" + dry, parts);
    }

    private JsonNode card(long run) throws IOException {
        return Call.as("admin")
                .at(machines.address())
                .exchange("GET", "/api/v1/imports/" + run, null)
                .expect(200)
                .json();
    }

    private boolean isRunning(long run) {
        try {
            return "RUNNING".equals(card(run).path("state").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> learners() {
        return machines.column("select login from identity.account"
                + " where student_no in (select student_no from records.result) order by login");
    }

    private String counts() {
        return machines.one("""
                select concat_ws(' ', (select count(*) from records.unit), (select count(*) from records.programme),
                    (select count(*) from records.discipline), (select count(*) from records.curriculum_line),
                    (select count(*) from records.learner), (select count(*) from records.result))""");
    }

    /** Changes when any row is written, be it with the same values. */
    private String fingerprint() {
        return machines.one("""
                select concat_ws(' ', (select sum(xmin::text::bigint) from records.unit),
                    (select sum(xmin::text::bigint) from records.programme),
                    (select sum(xmin::text::bigint) from records.discipline),
                    (select sum(xmin::text::bigint) from records.curriculum_line),
                    (select sum(xmin::text::bigint) from records.learner),
                    (select sum(xmin::text::bigint) from records.result))""");
    }

    private static Map<String, Long> large(Map<String, Long> rows) {
        return Map.of("learners", rows.get("learners"), "results", rows.get("results"));
    }

    private static long size(LargeUniversity university) throws IOException {
        long bytes = 0;
        for (String part : LargeUniversity.PARTS) {
            bytes += Files.size(university.file(part));
        }
        return bytes >> 20;
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private static void say(String text, Object... values) {
        System.out.println("SCALE import: " + text.formatted(values));
    }
}
