package kz.sirius.it.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.sirius.it.Await;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the product needs is away for a while: the database, the officials' keys, room on the disk. */
class AwayChaos {

    private static final Duration OUTAGE = Duration.ofSeconds(30);
    private static final Duration BACK = Duration.ofSeconds(5);
    private static final int CLIENTS = 16;
    private static final String DEAN = "dean.sgm";

    @Test
    void whileTheDatabaseIsAwayEverybodyIsToldToTryAgainAndNothingAcknowledgedIsLost() throws Exception {
        try (Machines machines = Machines.start("away", List.of());
                Crowd crowd = new Crowd(machines, CLIENTS)) {
            TimeUnit.SECONDS.sleep(5);
            long down = System.nanoTime();
            machines.stopDatabaseImmediately();
            TimeUnit.NANOSECONDS.sleep(OUTAGE.toNanos() - (System.nanoTime() - down));
            int before = crowd.acknowledged().size();
            machines.startDatabase();
            long up = System.nanoTime();
            Await.until("calls and pages are answered again", () -> crowd.isBackSince(up));
            Duration back = crowd.back(up);
            TimeUnit.SECONDS.sleep(5);
            crowd.stop();
            Proof.say(
                    "database away for " + OUTAGE.toSeconds() + " s: calls " + new TreeMap<>(crowd.calls()) + ", pages "
                            + new TreeMap<>(crowd.pages()) + ", cabinet of one who was logged in "
                            + new TreeMap<>(crowd.cabinets()) + ", longest answer "
                            + crowd.longest().toMillis() + " ms, back "
                            + back.toMillis() + " ms after the database");
            assertEquals(List.of(), crowd.troubles());
            assertTrue(crowd.calls().getOrDefault("503 API-20", 0) > 0, "nobody was told");
            assertTrue(crowd.pages().getOrDefault("503", 0) > 0, "nobody saw the page");
            assertEquals(Set.of("200", "503"), crowd.cabinets().keySet(), "who was logged in");
            assertTrue(crowd.acknowledged().size() > before, "nothing went on");
            assertTrue(back.compareTo(BACK) < 0, back.toString());
            for (long request : crowd.acknowledged()) {
                assertEquals("1", machines.one("select count(*) from requests.request where id = ?", request));
            }
            assertEquals(
                    machines.one("select count(*) from requests.request"),
                    machines.one("select count(distinct reason) from requests.request"),
                    "no call had an effect twice");
            Proof.say("acknowledged and there: " + crowd.acknowledged().size() + ", doubled: 0");
            assertEquals(0, lines(machines, "WFLYEJB0020"), "a timer's beat is no line of the log while it is away");
        }
    }

    @Test
    void withLockedKeysNothingIsSignedAndTheWayGoesOnWhenTheyAreOpened() throws Exception {
        try (Machines machines = Machines.start("locked", List.of())) {
            long first = prepared(machines);
            String number = number(machines, first);
            machines.killServer();
            machines.startServerWithLockedKeys();
            Call.Answer answer = sign(machines, first);
            assertEquals(503, answer.status(), answer.text());
            long second = submitted(machines);
            call(machines, "registrar", "/api/v1/requests/" + second + "/approval", null)
                    .expect(200);
            Await.until("what needs no key goes on", () -> "IN_SIGNING".equals(status(machines, second)));
            assertEquals(503, sign(machines, second).status());
            assertEquals("0", machines.one("select count(*) from signing.signature"));
            assertEquals("0", machines.one("select count(*) from registry.revision"));
            machines.killServer();
            machines.startServer();
            sign(machines, first).expect(200);
            assertEquals(number, number(machines, first));
            sign(machines, second).expect(200);
            Register register = Register.of(machines);
            assertEquals(List.of(), register.wrong());
            Proof.say("keys locked: nothing signed; opened: " + register);
        }
    }

    @Test
    void onAFullDiskNothingHalfIsStoredAndEverythingGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Machines.folder("small"), 900);
                Machines machines = Machines.start("small/full", List.of())) {
            long first = prepared(machines);
            String learner = learner(machines);
            String sheet = machines.one("select id from signing.sheet where request_id = ?", first);
            Path filler = disk.fill();
            int refused = 0;
            int taken = 0;
            for (int i = 0; i < 40; i++) {
                int status = call(machines, learner, "/api/v1/requests", Bodies.transcript("Full disk " + i))
                        .status();
                assertTrue(status == 201 || status == 503, "status " + status);
                refused += status == 503 ? 1 : 0;
                taken += status == 201 ? 1 : 0;
            }
            int signed = call(machines, DEAN, "/api/v1/sheets/" + sheet + "/signature", null)
                    .status();
            assertTrue(signed == 200 || signed == 503 || signed == 409, "status " + signed);
            Files.delete(filler);
            machines.ensureDatabase();
            Await.until(
                    "there is room again",
                    Duration.ofSeconds(60),
                    () -> asked(machines, Bodies.transcript("Room again")) == 201);
            Await.until(
                    "the document is signed once",
                    Duration.ofSeconds(60),
                    () -> "ISSUED".equals(status(machines, first)) || signs(machines, first));
            assertEquals("1", machines.one("select count(*) from registry.revision"));
            assertTrue(Integer.parseInt(
                            machines.one("select count(*) from requests.request where reason like 'Full disk%'"))
                    >= taken);
            assertEquals(List.of(), Register.of(machines).wrong());
            Proof.say("disk full: " + taken + " taken, " + refused + " told to try again, signing answered " + signed
                    + "; with room again all is as acknowledged");
        }
    }

    private static long lines(Machines machines, String word) throws IOException {
        try (Stream<String> lines = Files.lines(machines.log())) {
            return lines.filter(line -> line.contains(word)).count();
        }
    }

    private static boolean signs(Machines machines, long request) {
        try {
            return sign(machines, request).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int asked(Machines machines, String body) {
        try {
            return call(machines, learner(machines), "/api/v1/requests", body).status();
        } catch (IOException e) {
            return 0;
        }
    }

    /** A request of a learner of the school whose document lies before the signers. */
    private static long prepared(Machines machines) throws IOException {
        long request = submitted(machines);
        call(machines, "registrar", "/api/v1/requests/" + request + "/approval", null)
                .expect(200);
        Await.until("it lies before the signers", () -> "IN_SIGNING".equals(status(machines, request)));
        return request;
    }

    private static long submitted(Machines machines) throws IOException {
        return call(machines, learner(machines), "/api/v1/requests", Bodies.transcript())
                .expect(201)
                .json()
                .path("id")
                .asLong();
    }

    private static Call.Answer sign(Machines machines, long request) throws IOException {
        String sheet = machines.one("select id from signing.sheet where request_id = ?", request);
        return call(machines, DEAN, "/api/v1/sheets/" + sheet + "/signature", null);
    }

    private static Call.Answer call(Machines machines, String login, String path, @Nullable String body)
            throws IOException {
        return Call.as(login).at(machines.address()).exchange(path, body);
    }

    private static String learner(Machines machines) {
        return machines.learners("SGM").get(0);
    }

    private static String status(Machines machines, long request) {
        return machines.one("select status from requests.request where id = ?", request);
    }

    private static String number(Machines machines, long request) {
        return machines.one("select number from registry.line where request_id = ?", request);
    }
}
