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
import kz.sirius.server.LocalPostgres;
import kz.sirius.server.LocalServer;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/** A sample university on a PostgreSQL and a server of its own; both are killed and rise again on the same data. */
final class Machines implements AutoCloseable {

    private static final String KEYS_PASSWORD = "keys-of-the-chaos";

    private final Path target = Path.of(System.getProperty("sirius.target"));
    private final Path home;
    private final List<String> settings;

    private LocalPostgres postgres;
    private LocalServer server;

    private Machines(String name, List<String> settings) {
        this.home = target.resolve("chaos-" + name);
        this.settings = settings;
    }

    /** A new university whose server has these settings besides its own. */
    static Machines start(String name, List<String> settings) throws Exception {
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

    String address() {
        return "http://localhost:" + ports().http();
    }

    /** The file outside the database. */
    Path heads() {
        return home.resolve("server/data/sirius/heads.log");
    }

    void startServer() throws IOException, InterruptedException {
        startServer(target.resolve("sirius.ear"));
    }

    /** Starts it with a door through which the product says what it thinks of itself. */
    void startServerWithDoor() throws IOException, InterruptedException {
        Path archive = home.resolve("sirius-with-door.ear");
        Built.withDoor().as(ZipExporter.class).exportTo(archive.toFile(), true);
        startServer(archive);
    }

    private void startServer(Path archive) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "-Xmx1g",
                LocalServer.SHORT_LIVED,
                "-Dsirius.demo=true",
                "-Dsirius.cookie.secure=false",
                "-Dsirius.public-address=" + address(),
                "-Dsirius.first-extract=" + extract().toAbsolutePath(),
                "-Dsirius.password.iterations=" + DemoPeople.iterations(),
                "-Dsirius.trusted-proxies=127.0.0.1",
                "-Dsirius.api.account-per-minute=60000",
                "-Dsirius.api.account-burst=10000"));
        all.addAll(settings);
        Map<String, String> environment = Demo.environment(postgres, home.resolve("keys"), KEYS_PASSWORD);
        server = LocalServer.start(new LocalServer.Plan(
                target.resolve("server"), home.resolve("server"), archive, ports(), environment, all));
    }

    void killServer() throws InterruptedException {
        server.kill();
    }

    void killDatabase() throws IOException, InterruptedException {
        postgres.kill();
    }

    void stopDatabaseImmediately() throws IOException, InterruptedException {
        postgres.stopImmediately();
    }

    void startDatabase() throws IOException {
        postgres = LocalPostgres.start(home.resolve("postgres"), postgres.port());
    }

    /** First column of each row, as text. */
    List<String> column(String query, Object... arguments) {
        try (Connection connection = postgres.connect()) {
            return Sql.column(connection, query, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** The one value that the query finds, as text. */
    String one(String query, Object... arguments) {
        List<String> found = column(query, arguments);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows for: " + query);
        }
        return found.get(0);
    }

    /** Changes something in the database. */
    void run(String statement) throws SQLException {
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

    private Path extract() {
        return target.resolve("../src/demo/extract");
    }

    private static LocalServer.Ports ports() {
        int offset = Fork.ports(24000);
        return new LocalServer.Ports(8080 + offset, 8443 + offset, 9990 + offset);
    }
}
