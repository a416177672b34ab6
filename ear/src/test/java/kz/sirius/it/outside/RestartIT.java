package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kz.sirius.demo.Demo;
import kz.sirius.it.Await;
import kz.sirius.it.Built;
import kz.sirius.it.Sql;
import kz.sirius.server.Fork;
import kz.sirius.server.LocalPostgres;
import kz.sirius.server.LocalServer;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Test;

/**
 * A server of its own, from its first start on, through a cut of the power. One test, because every start takes its
 * time: first a production start that knows nobody, then one with a first administrator that finds what the one before
 * had left.
 */
class RestartIT {

    private static final String ONE_TIME = "бірінші-кіру-2026";

    private final Path target = Path.of(System.getProperty("sirius.target"));
    private final Path home = target.resolve("it-outside");
    private final HttpClient browser = HttpClient.newHttpClient();

    private LocalPostgres postgres;
    private MailBox mail;

    @Test
    void aProductionStartKnowsNobodyAndAPendingReminderSurvivesAKillOfTheServer() throws Exception {
        LocalServer.delete(home);
        postgres = LocalPostgres.start(home.resolve("postgres"), 0);
        mail = new MailBox(() -> postgres.connect());
        try {
            long request = aStartWithoutSettingsMakesNoAccountAndNoKeyAndTakesARequest();
            Instant reminder = timePassesWhileTheServerIsDown(request);
            theReminderComesOnceAfterTheRestart(request, reminder);
        } finally {
            postgres.close();
        }
        LocalServer.delete(home);
    }

    /** Mail and an extract are set, and nothing that concerns people. */
    private long aStartWithoutSettingsMakesNoAccountAndNoKeyAndTakesARequest() throws Exception {
        LocalServer server = LocalServer.start(plan(
                Map.of(),
                List.of("-Dsirius.mail.on=true", "-Dsirius.first-extract=" + target.resolve("../src/demo/extract"))));
        try {
            assertEquals("0", one("select count(*) from identity.account"));
            assertEquals("0", one("select count(*) from identity.appointment"));
            try (Stream<Path> keys = Files.list(Files.createDirectories(home.resolve("keys")))) {
                assertEquals(List.of(), keys.toList());
            }
            HttpResponse<String> login = get(server.address() + "/login.xhtml");
            assertEquals(200, login.statusCode());
            assertFalse(login.body().contains("sirius-demo"));
            String learner = one("select min(student_no) from records.result");
            run("insert into identity.account (login, password_hash, must_change, student_no, surname, given_name,"
                    + " surname_latin, given_name_latin, created_at, created_by)"
                    + " values ('" + learner + "', '-', false, '" + learner + "', 'A', 'B', 'A', 'B', now(), 'test')");
            run("insert into identity.role_grant (account_id, role)"
                    + " select id, 'LEARNER' from identity.account where login = '" + learner + "'");
            long request = Long.parseLong(
                    get(server.address() + "/it/submit?learner=" + learner).body());
            assertEquals(2, timers().size());
            mail.waitsWhileTheServerIsDead();
            return request;
        } finally {
            server.kill();
        }
    }

    private void theFirstAdministratorIsThere() throws Exception {
        assertEquals(
                "first.admin ADMINISTRATOR t",
                one("select a.login || ' ' || g.role || ' ' || left(a.must_change::text, 1)"
                        + " from identity.account a join identity.role_grant g on g.account_id = a.id"
                        + " where g.role <> 'LEARNER'"));
        assertOpens(ONE_TIME, one("select password_hash from identity.account where login = 'first.admin'"));
    }

    /** The request is moved back as if days had passed; its wake-ups are lost, as in a database restored without them. */
    private Instant timePassesWhileTheServerIsDown(long request) throws SQLException {
        assertEquals(2, timers().size());
        Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
        Instant reminder = now.plus(Duration.ofSeconds(70));
        String passed = one("select extract(epoch from reminder_at - timestamptz '" + reminder
                + "') || ' seconds' from requests.request where id = " + request);
        run("update requests.request set submitted_at = submitted_at - interval '" + passed
                + "', reminder_at = reminder_at - interval '" + passed + "', due_at = due_at - interval '" + passed
                + "' where id = " + request);
        run("delete from jboss_ejb_timer where timed_object_id like '%DeadlineTimer'");
        return reminder;
    }

    /** At the very moment of the reminder the database is away. */
    private void theReminderComesOnceAfterTheRestart(long request, Instant reminder) throws Exception {
        mail.open();
        LocalServer server = LocalServer.start(plan(
                Map.of("SIRIUS_FIRST_ADMINISTRATOR", "first.admin", "SIRIUS_FIRST_ADMINISTRATOR_PASSWORD", ONE_TIME),
                List.of("-Dsirius.mail.on=true")));
        try {
            theFirstAdministratorIsThere();
            boolean upInTime = Clock.systemUTC().instant().isBefore(reminder.minusSeconds(4));
            String given = "select count(*) from audit.entry where act = 'requests.remind' and object = 'request:"
                    + request + "'";
            if (upInTime) {
                assertEquals(2, timers().size(), "the wake-ups are set anew");
                theDatabaseIsAway(server, reminder.minusSeconds(2), reminder.plusSeconds(4));
            }
            Duration patience = upInTime ? Duration.ofSeconds(10) : Duration.ofMinutes(6);
            Await.until("the reminder is given", patience, () -> "1".equals(one(given)));
            Instant at = Instant.ofEpochSecond(Long.parseLong(
                    one("select floor(extract(epoch from reminded_at))::bigint from requests.request where id = "
                            + request)));
            assertFalse(at.isBefore(reminder));
            Await.until("the timer that rang is gone", () -> timers().size() == 1);
            assertEquals("1", one(given));
            mail.cameOnceAndAfterACrashOnceMore();
        } finally {
            server.close();
            mail.close();
        }
    }

    private void theDatabaseIsAway(LocalServer server, Instant from, Instant until)
            throws IOException, InterruptedException {
        waitUntil(from);
        int port = postgres.port();
        postgres.close();
        HttpResponse<String> page = get(server.address() + "/v/00000000000000000000000000");
        assertEquals(503, page.statusCode());
        assertTrue(page.headers().firstValue("Retry-After").isPresent());
        assertTrue(page.body().contains("қайталап көріңіз"), page.body());
        waitUntil(until);
        postgres = LocalPostgres.start(home.resolve("postgres"), port);
    }

    private static void waitUntil(Instant moment) throws InterruptedException {
        long left = Duration.between(Clock.systemUTC().instant(), moment).toMillis();
        Thread.sleep(Math.max(0, left));
    }

    private LocalServer.Plan plan(Map<String, String> more, List<String> properties) throws IOException {
        Map<String, String> environment =
                new HashMap<>(Demo.environment(postgres, Files.createDirectories(home.resolve("keys")), "unset"));
        environment.putAll(more);
        environment.put("SIRIUS_MAIL_PORT", String.valueOf(mail.port()));
        int offset = Fork.ports(22000);
        return new LocalServer.Plan(
                target.resolve("server"),
                home.resolve("server"),
                archiveWithDoor(),
                new LocalServer.Ports(8080 + offset, 8443 + offset, 9990 + offset),
                environment,
                // A period so long that the reminder lies ahead on every day of the week.
                Stream.of(LocalServer.SHORT_LIVED, List.of("-Dsirius.deadline.days=10"), properties)
                        .flatMap(List::stream)
                        .toList());
    }

    private Path archiveWithDoor() {
        Path archive = home.resolve("sirius-with-door.ear");
        if (!Files.exists(archive)) {
            Built.withDoor().as(ZipExporter.class).exportTo(archive.toFile());
        }
        return archive;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Whether the password opens what the server has stored. */
    private static void assertOpens(String password, String stored) throws GeneralSecurityException {
        String[] parts = stored.split(":");
        byte[] hash = Base64.getDecoder().decode(parts[3]);
        PBEKeySpec spec = new PBEKeySpec(
                password.toCharArray(),
                Base64.getDecoder().decode(parts[2]),
                Integer.parseInt(parts[1]),
                hash.length * 8);
        assertTrue(Integer.parseInt(parts[1]) >= 210_000);
        assertArrayEquals(
                hash,
                SecretKeyFactory.getInstance(parts[0]).generateSecret(spec).getEncoded());
    }

    private List<String> timers() {
        return column("select id from jboss_ejb_timer where timed_object_id like '%DeadlineTimer'");
    }

    private String one(String query) {
        List<String> found = column(query);
        assertEquals(1, found.size(), query);
        return found.get(0);
    }

    private List<String> column(String query) {
        try (Connection connection = postgres.connect()) {
            return Sql.column(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = postgres.connect();
                PreparedStatement statement = connection.prepareStatement(change)) {
            assertTrue(statement.executeUpdate() > 0, change);
        }
    }
}
