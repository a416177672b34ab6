package kz.sirius.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A PostgreSQL 17 of our own: its data lie where we say and are there at the next start. */
public final class LocalPostgres implements AutoCloseable {

    private static final String DATABASE = "sirius";

    private final Path home;
    private final EmbeddedPostgres postgres;

    private LocalPostgres(Path home, EmbeddedPostgres postgres) {
        this.home = home;
        this.postgres = postgres;
    }

    /**
     * Starts it.
     *
     * @param home folder for binaries and data, made when it is not there
     * @param port port on the loopback, 0 for any free one
     * @throws Hint when the port is taken or a server of an earlier run still holds the data
     */
    public static LocalPostgres start(Path home, int port) throws IOException {
        Path data = home.resolve("data");
        Leftover.refuse(left(home));
        requireFree(port, "PostgreSQL", "sirius.db.port");
        Files.createDirectories(home);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "120")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", durable())
                .setServerConfig("synchronous_commit", durable())
                .setPGStartupWait(Duration.ofSeconds(60));
        if (port != 0) {
            builder.setPort(port);
        }
        LocalPostgres started = new LocalPostgres(home, builder.start());
        Running.add(started);
        started.createDatabase();
        return started;
    }

    /** What is committed is on the disk, as in production; tests that cut no power save themselves the time. */
    private static String durable() {
        return Boolean.getBoolean("sirius.db.quick") ? "off" : "on";
    }

    /** What a killed run may have left of it. */
    public static Leftover left(Path home) {
        return new Leftover("PostgreSQL", home.resolve("data").resolve("postmaster.pid"), "postgres");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
    }

    /** The application's role. */
    public String user() {
        return DATABASE;
    }

    /** The role that owns the tables. */
    public String owner() {
        return DATABASE + "_owner";
    }

    /** Password of both. */
    public String password() {
        return DATABASE;
    }

    public int port() {
        return postgres.getPort();
    }

    /** A connection of the role that owns the tables, for those who look into the database beside the product. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), owner(), password());
    }

    @Override
    public void close() throws IOException {
        Running.remove(this);
        postgres.close();
    }

    /** Ends it at once without a checkpoint, by its own mode for that ({@code pg_ctl stop -m immediate}). */
    public void stopImmediately() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(postmaster.pid()))
                .start()
                .waitFor();
        end(Stream.of(postmaster));
    }

    /** Ends it as a power cut would: the server process and all that work for it. */
    public void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        end(all.stream());
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(left(home).file()).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Comes back when they are dead and the data can be started anew. */
    private void end(Stream<ProcessHandle> processes) throws IOException, InterruptedException {
        try {
            CompletableFuture.allOf(processes.map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL did not die", e);
        }
        close();
    }

    /** By the script that production uses as well; it brings over a database of the time of one role, too. */
    private void createDatabase() throws IOException {
        String admin = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
        try (Connection connection = DriverManager.getConnection(admin + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'sirius'")) {
            if (!found.next()) {
                statement.execute("create database sirius");
            }
        } catch (SQLException e) {
            throw new IOException("PostgreSQL has no database and none could be made", e);
        }
        Path roles = Path.of(System.getProperty("sirius.checkout"), "docker", "postgres", "roles.sql");
        try (Connection connection = DriverManager.getConnection(admin + DATABASE, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(roles));
            statement.execute("alter role " + user() + " password '" + password() + "'");
            statement.execute("alter role " + owner() + " password '" + password() + "'");
        } catch (SQLException e) {
            throw new IOException("The roles of the database could not be made", e);
        }
    }

    public static void requireFree(int port, String what, String property) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new Hint("Port " + port + " for " + what + " is taken; choose another with -D" + property + "=…");
        }
    }
}
