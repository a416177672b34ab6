package kz.sirius.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import kz.sirius.pki.Authority;
import kz.sirius.pki.AuthorityServer;
import kz.sirius.server.Hint;
import kz.sirius.server.Leftover;
import kz.sirius.server.LocalPostgres;
import kz.sirius.server.LocalServer;
import kz.sirius.server.Running;

/**
 * {@code mvn -Pdemo}: PostgreSQL and WildFly in the foreground with the sample university. Everything that it makes
 * lies in {@code .sirius} of the checkout and is there at the next start.
 */
public final class Demo implements AutoCloseable {

    private final LocalPostgres postgres;
    private final LocalServer server;

    private Demo(LocalPostgres postgres, LocalServer server) {
        this.postgres = postgres;
        this.server = server;
    }

    /** Starts the demonstration and waits; Ctrl-C ends it, WildFly first, then PostgreSQL. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path checkout = Path.of(System.getProperty("sirius.checkout"));
        AtomicBoolean stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            out.println("Stopping …");
            Running.stopAll();
            out.println("Stopped. The data are in .sirius and will be there at the next start.");
        }));
        try {
            Demo demo = start(
                    checkout.resolve(".sirius"),
                    checkout.resolve("ear"),
                    new LocalServer.Ports(
                            port("sirius.http.port", 8080),
                            port("sirius.https.port", 8443),
                            port("sirius.management.port", 9990)),
                    port("sirius.db.port", 54329),
                    List.of(),
                    asked("sirius.demo.tsa") ? port("sirius.tsa.port", 8089) : 0);
            out.print(welcome(demo.server.address()));
            demo.server.await();
        } catch (Exception e) {
            // Who stops it in the middle of the start knows that it did not start.
            if (!stopping.get()) {
                say(e, out);
            }
        }
    }

    /** One line for what somebody can mend; nothing is left running. */
    private static void say(Exception e, PrintStream out) throws Exception {
        if (!(e instanceof Hint)) {
            throw e;
        }
        Running.stopAll();
        out.printf("%n%s%n%n", e.getMessage());
        Runtime.getRuntime().halt(1);
    }

    /**
     * Starts it.
     *
     * @param home folder for data, keys and the server's base
     * @param ear module that holds the provisioned server, the archive and the sample extract
     * @param settings further settings of the server: {@code -Dname=value}, or {@code -X…} for its machine
     * @param authorityPort where an authority is asked for time stamps and what is revoked; 0 for none
     */
    public static Demo start(
            Path home, Path ear, LocalServer.Ports ports, int databasePort, List<String> settings, int authorityPort)
            throws IOException, InterruptedException, SQLException {
        requireWritable(home);
        Leftover.refuse(LocalServer.left(home.resolve("server")), LocalPostgres.left(home.resolve("postgres")));
        Path extract = ear.resolve("src/demo/extract");
        Path keys = home.resolve("keys");
        String secret = secret(keys.resolve("password"));
        int usual = authorityPort == 0 ? 8089 : authorityPort;
        Optional<Authority> authority = DemoAuthority.create(
                keys, secret.toCharArray(), DemoPeople.officials(), "http://localhost:" + usual, authorityPort != 0);
        List<String> proof = authorityPort == 0 ? List.of() : listening(authority.orElseThrow());
        LocalPostgres postgres = LocalPostgres.start(home.resolve("postgres"), databasePort);
        try {
            LocalServer server = LocalServer.start(new LocalServer.Plan(
                    ear.resolve("target/server"),
                    home.resolve("server"),
                    ear.resolve("target/sirius.ear"),
                    ports,
                    environment(postgres, keys, secret),
                    Stream.concat(
                                    Stream.of(
                                            "-Dsirius.demo=true",
                                            "-Dsirius.cookie.secure=false",
                                            "-Dsirius.public-address=http://localhost:" + ports.http(),
                                            "-Dsirius.first-extract=" + extract.toAbsolutePath()),
                                    Stream.concat(proof.stream(), settings.stream()))
                            .toList()));
            try (Connection connection = postgres.connect()) {
                DemoPeople.moveIn(connection, extract);
                DemoProgrammes.speak(connection, server.address(), ear.resolve("src/demo/programmes.json"));
            }
            return new Demo(postgres, server);
        } catch (IOException | InterruptedException | SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Has the authority answer at the address that its certificates name, and the product ask it. */
    private static List<String> listening(Authority authority) {
        int port = URI.create(authority.address()).getPort();
        LocalPostgres.requireFree(port, "authority", "sirius.tsa.port");
        try {
            AuthorityServer.listen(port).answerFor(authority);
        } catch (IOException e) {
            throw new Hint("The authority cannot listen at port " + port);
        }
        return List.of("-Dsirius.tsa.url=" + authority.timeStampAddress(), "-Dsirius.revocation.online=true");
    }

    public LocalServer server() {
        return server;
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        server.close();
        try {
            postgres.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop cleanly: " + e.getMessage());
        }
    }

    /** What the server takes from its environment. */
    public static Map<String, String> environment(LocalPostgres postgres, Path keys, String secret) {
        return Map.of(
                "SIRIUS_DB_URL", postgres.url(),
                "SIRIUS_DB_USER", postgres.user(),
                "SIRIUS_DB_PASSWORD", postgres.password(),
                "SIRIUS_DB_OWNER", postgres.owner(),
                "SIRIUS_DB_OWNER_PASSWORD", postgres.password(),
                "SIRIUS_KEYS", keys.toAbsolutePath().toString(),
                "SIRIUS_KEYS_PASSWORD", secret);
    }

    private static String welcome(String address) {
        return """

                Sirius Transcript: demonstration
                --------------------------------------------------------------
                Address          %s
                Password of all  %s
                --------------------------------------------------------------
                22100001         learner (every student number but five of each unit)
                deanery.sgm      dean's office, School of General Medicine
                registrar        registrar specialist
                head             head of the registrar's office
                dean.sgm         dean, School of General Medicine
                dean.sdn         dean, School of Dentistry
                dean.sph         dean, School of Public Health
                division.pge     head of the Division of Postgraduate Education
                rector           head of the institution (signs where a policy says so)
                admin            administrator
                auditor          auditor
                --------------------------------------------------------------
                Ctrl-C stops it; the data stay in .sirius

                """.formatted(address, DemoPeople.PASSWORD);
    }

    private static boolean asked(String property) {
        String given = System.getProperty(property);
        return given != null && !"false".equals(given);
    }

    private static int port(String property, int usual) {
        return Integer.getInteger(property, usual) + Integer.getInteger("sirius.port-offset", 0);
    }

    private static void requireWritable(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "write", ".try"));
        } catch (IOException e) {
            throw new Hint("No right to write in " + home + "; give yourself that right or use another checkout");
        }
    }

    private static String secret(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        Files.createDirectories(file.getParent());
        Files.writeString(file, made);
        DemoAuthority.ownerOnly(file);
        return made;
    }
}
