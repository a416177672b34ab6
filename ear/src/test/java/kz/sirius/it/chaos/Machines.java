package kz.sirius.it.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sirius.demo.Demo;
import kz.sirius.demo.DemoAuthority;
import kz.sirius.demo.DemoPeople;
import kz.sirius.it.Built;
import kz.sirius.it.Sql;
import kz.sirius.server.Fork;
import kz.sirius.server.Hint;
import kz.sirius.server.LocalPostgres;
import kz.sirius.server.LocalServer;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A sample university on a PostgreSQL and a server of its own; both are killed and rise again on the same data. */
public final class Machines implements AutoCloseable {

    private static final String KEYS_PASSWORD = "keys-of-the-chaos";

    private final Path target = Path.of(System.getProperty("sirius.target"));
    private final Path home;
    private final List<String> settings;

    private LocalPostgres postgres;
    private LocalServer server;
    private int failedStarts;

    private Machines(String name, List<String> settings) {
        this.home = folder(name);
        this.settings = settings;
    }

    /** Where a university of this name keeps everything. */
    static Path folder(String name) {
        return Path.of(System.getProperty("sirius.target")).resolve("chaos-" + name);
    }

    /** A new university whose server has these settings besides its own. */
    public static Machines start(String name, List<String> settings) throws Exception {
        Machines machines = new Machines(name, settings);
        LocalServer.delete(machines.home);
        DemoAuthority.create(machines.home.resolve("keys"), KEYS_PASSWORD.toCharArray(), DemoPeople.officials());
        machines.postgres = LocalPostgres.start(machines.home.resolve("postgres"), 0);
        try {
            machines.startServer();
            try (Connection connection = machines.postgres.connect()) {
                DemoPeople.moveIn(connection, machines.extract());
            }
            return machines;
        } catch (Exception e) {
            machines.close();
            throw e;
        }
    }

    public String address() {
        return "http://localhost:" + ports().http();
    }

    /** Folder of all that they keep. */
    public Path home() {
        return home;
    }

    /** The file outside the database. */
    Path heads() {
        return home.resolve("server/data/sirius/heads.log");
    }

    /** What the server says. */
    Path log() {
        return home.resolve("server/log/server.log");
    }

    public void startServer() throws IOException, InterruptedException {
        startServer(target.resolve("sirius.ear"));
    }

    /** Starts it with a door through which the product says what it thinks of itself. */
    void startServerWithDoor() throws IOException, InterruptedException {
        Path archive = home.resolve("sirius-with-door.ear");
        Built.withDoor().as(ZipExporter.class).exportTo(archive.toFile(), true);
        startServer(archive);
    }

    /** Starts it with another password than the keys have. */
    void startServerWithLockedKeys() throws IOException, InterruptedException {
        startServer(target.resolve("sirius.ear"), "no-password-of-these-keys");
    }

    /** Starts the database if it has died. */
    void ensureDatabase() throws IOException, InterruptedException {
        try (Connection connection = postgres.connect()) {
            connection.createStatement().execute("select 1");
        } catch (SQLException e) {
            postgres.kill();
            startDatabase();
        }
    }

    /** Learners of a unit with results and a login. */
    List<String> learners(String unit) {
        return column("""
                select a.login from identity.account a join records.learner l on l.student_no = a.student_no
                join records.programme p on p.code = l.programme_code where p.unit_code = ?
                and (select count(*) from records.result r where r.student_no = l.student_no) > 5 order by 1""", unit);
    }

    private void startServer(Path archive) throws IOException, InterruptedException {
        startServer(archive, KEYS_PASSWORD);
    }

    private void startServer(Path archive, String keysPassword) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx1g",
                "-Dsirius.demo=true",
                "-Dsirius.cookie.secure=false",
                "-Dsirius.public-address=" + address(),
                "-Dsirius.first-extract=" + extract().toAbsolutePath(),
                "-Dsirius.password.iterations=" + DemoPeople.iterations(),
                "-Dsirius.trusted-proxies=127.0.0.1",
                "-Dsirius.api.account-per-minute=60000",
                "-Dsirius.api.account-burst=10000"));
        all.addAll(LocalServer.SHORT_LIVED);
        all.addAll(settings);
        Map<String, String> environment = Demo.environment(postgres, home.resolve("keys"), keysPassword);
        LocalServer.Plan plan = new LocalServer.Plan(
                target.resolve("server"), home.resolve("server"), archive, ports(), environment, all);
        try {
            server = LocalServer.start(plan);
        } catch (Hint e) {
            // As whoever watches over a production server would; it is said, so that it is seen.
            failedStarts++;
            Proof.say("START FAILED and was made again: " + e.getMessage());
            server = LocalServer.start(plan);
        }
    }

    /** How often the server did not come up at the first start. */
    int failedStarts() {
        return failedStarts;
    }

    public void killServer() throws InterruptedException {
        server.kill();
    }

    public void killDatabase() throws IOException, InterruptedException {
        postgres.kill();
    }

    public void stopDatabaseImmediately() throws IOException, InterruptedException {
        postgres.stopImmediately();
    }

    public void startDatabase() throws IOException {
        postgres = LocalPostgres.start(home.resolve("postgres"), postgres.port());
    }

    /** First column of each row, as text. */
    public List<String> column(String query, Object... arguments) {
        try (Connection connection = postgres.connect()) {
            return Sql.column(connection, query, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The one value that the query finds, as text. */
    public String one(String query, Object... arguments) {
        List<String> found = column(query, arguments);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows for: " + query);
        }
        return found.get(0);
    }

    /** Changes something in the database. */
    public void run(String statement) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    Connection connect() throws SQLException {
        return postgres.connect();
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        postgres.close();
    }

    /** Where the sample university's extract lies. */
    public Path extract() {
        return target.resolve("../src/demo/extract");
    }

    private static LocalServer.Ports ports() {
        int offset = Fork.ports(24000);
        return new LocalServer.Ports(8080 + offset, 8443 + offset, 9990 + offset);
    }
}
