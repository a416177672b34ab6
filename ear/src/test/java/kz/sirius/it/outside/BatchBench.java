package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.sirius.it.Together;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import kz.sirius.it.chaos.Machines;
import org.junit.jupiter.api.Test;

/**
 * Thousands of transcripts with a real database: approved by several registrars, prepared, and signed forty at a time by
 * the officials until each lies in its cabinet. {@code -Dsirius.bench.documents} says how many, {@code .signers} who
 * signs, {@code .jvm} what the server's Java is started with besides, both with blanks between.
 */
class BatchBench {

    private static final int DOCUMENTS = Integer.getInteger("sirius.bench.documents", 3000);
    private static final int WARMING = 200;
    private static final int REGISTRARS = 8;
    private static final int SHEETS = 40;
    private static final int SAMPLE = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    /** What the kernel counts processor time in. */
    private static final double TICKS_A_SECOND = 100;

    private static final List<String> SIGNERS = list("signers", "dean.sgm dean.sdn dean.sph division.pge");

    private Machines machines;

    /** How long something took, and the seconds of processor that server and database spent on it. */
    private record Cost(double seconds, double server, double database) {

        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, server + other.server, database + other.database);
        }

        Cost minus(Cost before) {
            return new Cost(seconds - before.seconds, server - before.server, database - before.database);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void manyArePreparedAndSignedWithTheDatabase() throws Exception {
        // Compiled as in production, unlike the servers of the tests, which live for minutes.
        List<String> settings = new ArrayList<>(List.of("-XX:TieredStopAtLevel=4"));
        settings.addAll(list("jvm", ""));
        try (Machines started = Machines.start("batch", settings)) {
            machines = started;
            List<String> bodies = bodies(WARMING + DOCUMENTS);
            List<Long> warming = submitted(bodies.subList(0, WARMING));
            prepare(warming);
            sign();
            List<Long> requests = submitted(bodies.subList(WARMING, bodies.size()));
            Cost prepared = cost(() -> prepare(requests));
            Cost signed = cost(this::sign);
            say("prepared", prepared);
            say("signed", signed);
            say("both", prepared.plus(signed));
            System.out.printf(
                    "BENCH batch of %d: prepared %.1f/s, signed %.1f/s, both %.1f/s; CPU of the server per document"
                            + " %.1f ms; CPU of PostgreSQL %.1f ms%n",
                    DOCUMENTS,
                    DOCUMENTS / prepared.seconds(),
                    DOCUMENTS / signed.seconds(),
                    DOCUMENTS / prepared.plus(signed).seconds(),
                    each(prepared.plus(signed).server()),
                    each(prepared.plus(signed).database()));
            check(WARMING + DOCUMENTS);
        }
    }

    private static void say(String what, Cost cost) {
        System.out.printf(
                "BENCH batch of %d: %s in %.1f s, %.1f/s; CPU per document: server %.1f ms, PostgreSQL %.1f ms%n",
                DOCUMENTS,
                what,
                cost.seconds(),
                DOCUMENTS / cost.seconds(),
                each(cost.server()),
                each(cost.database()));
    }

    private static double each(double seconds) {
        return 1000 * seconds / DOCUMENTS;
    }

    /** Login and body of so many requests; each learner asks for each of his periods in each language, and then anew. */
    private List<String> bodies(int many) {
        List<String> different = machines.column("""
                with years as (select distinct a.login, r.academic_year as y from identity.account a
                    join records.result r on r.student_no = a.student_no),
                spans as (select f.login, f.y as f, t.y as t, (select count(*) from years b
                    where b.login = f.login and b.y between f.y and t.y) as long
                    from years f join years t on t.login = f.login and t.y >= f.y)
                select login || '|' || f || '|' || t || '|' || l from spans, unnest(array['kk', 'ru', 'en']) l
                order by long desc, md5(login || f || t || l)""");
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            bodies.add(different.get(i % different.size()) + "|" + i);
        }
        return bodies;
    }

    private List<Long> submitted(List<String> bodies) {
        return Together.from(
                REGISTRARS,
                bodies.stream()
                        .map(body -> (Callable<Long>) () -> submitted(body.split("\\|")))
                        .toList());
    }

    private long submitted(String[] wish) throws IOException {
        String body = Bodies.transcript("Batch " + wish[4])
                .replace(
                        "\"scope\":\"ALL\",\"from\":null,\"to\":null",
                        "\"scope\":\"RANGE\",\"from\":\"" + wish[1] + "\",\"to\":\"" + wish[2] + "\"")
                .replace("\"kk\"", "\"" + wish[3] + "\"");
        return as(wish[0])
                .exchange("/api/v1/requests", body)
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    /** From the first approval until all lie before the signers. */
    private void prepare(List<Long> requests) throws InterruptedException {
        Together.from(
                REGISTRARS,
                requests.stream()
                        .map(request -> (Callable<Integer>) () -> as("registrar")
                                .exchange("/api/v1/requests/" + request + "/approval", null)
                                .expect(200)
                                .status())
                        .toList());
        // Seldom, because each look is a connection of its own to the database that is measured.
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (number("select count(*) from requests.request where status = 'APPROVED'") > 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not prepared within " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Each official opens the list of what waits for him and signs what stands on it, until nothing does. */
    private void sign() {
        Together.from(
                SIGNERS.size(),
                SIGNERS.stream()
                        .map(login -> (Callable<Integer>) () -> signedBy(login))
                        .toList());
        assertEquals(0, number("select count(*) from requests.request where status <> 'ISSUED'"));
    }

    private int signedBy(String login) throws IOException {
        int signed = 0;
        while (true) {
            List<Long> sheets = new ArrayList<>();
            as(login)
                    .exchange("GET", "/api/v1/sheets?size=" + SHEETS, null)
                    .expect(200)
                    .json()
                    .path("items")
                    .forEach(sheet -> sheets.add(sheet.path("id").asLong()));
            if (sheets.isEmpty()) {
                return signed;
            }
            JsonNode outcomes = as(login)
                    .exchange("/api/v1/signatures", "{\"sheetIds\":" + sheets + "}")
                    .expect(200)
                    .json()
                    .path("items");
            outcomes.forEach(outcome -> assertEquals(true, outcome.path("ok").asBoolean(), outcome.toString()));
            signed += outcomes.size();
        }
    }

    private void check(int all) throws IOException {
        assertEquals(0, number("select count(*) from issuing.failure"));
        for (String of : List.of("issuing.document", "registry.revision", "registry.data_file", "signing.signature")) {
            assertEquals(all, number("select count(*) from " + of), of);
        }
        assertEquals(all, number("select count(*) from registry.line where status = 'ISSUED'"));
        assertEquals(all, number("select max(ordinal) from registry.line where kind = 'TRANSCRIPT'"));
        assertEquals(all, number("select last_value from registry.series where kind = 'TRANSCRIPT'"));
        for (String number : machines.column("select number from registry.line order by md5(number) limit " + SAMPLE)) {
            verify(number);
        }
    }

    /** The file as the head of the office saves it is asked about as by anybody. */
    private void verify(String number) throws IOException {
        byte[] file = as("head")
                .exchange("GET", "/api/v1/documents/" + number + "/pdf", null)
                .expect(200)
                .bytes();
        JsonNode verdict = Call.nobody()
                .at(machines.address())
                .exchangeUpload("/api/v1/verifications", Map.of("file", file))
                .expect(200)
                .json();
        assertEquals("ISSUED", verdict.path("verdict").asText(), verdict.toString());
        assertEquals("VALID", verdict.path("status").asText(), verdict.toString());
        assertEquals(number, verdict.path("number").asText());
        assertEquals(1, verdict.path("signers").size(), verdict.toString());
    }

    private Cost cost(Work work) throws Exception {
        Cost before = now();
        work.run();
        return now().minus(before);
    }

    private Cost now() throws IOException {
        long server = pid("server/wildfly.pid");
        ProcessHandle postmaster =
                ProcessHandle.of(pid("postgres/data/postmaster.pid")).orElseThrow();
        double database = ticks(postmaster.pid(), 4)
                + postmaster
                        .children()
                        .mapToDouble(child -> ticks(child.pid(), 2))
                        .sum();
        return new Cost(
                System.nanoTime() / (double) TimeUnit.SECONDS.toNanos(1),
                ticks(server, 2) / TICKS_A_SECOND,
                database / TICKS_A_SECOND);
    }

    private long pid(String file) throws IOException {
        return Long.parseLong(
                Files.readAllLines(machines.home().resolve(file)).get(0).strip());
    }

    /** Ticks of a process: of its own (2 numbers), or with those of its ended children (4); 0 where nobody tells. */
    private static double ticks(long pid, int numbers) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] after = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(after)
                    .skip(11)
                    .limit(numbers)
                    .mapToDouble(Double::parseDouble)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private Call as(String login) {
        return Call.as(login).at(machines.address());
    }

    private int number(String query) {
        return Integer.parseInt(machines.one(query));
    }

    private static List<String> list(String name, String usual) {
        String given = System.getProperty("sirius.bench." + name, usual);
        return given.isEmpty() ? List.of() : List.of(given.split(" "));
    }
}
