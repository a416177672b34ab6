package kz.sirius.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.demo.Demo;
import kz.sirius.demo.DemoAuthority;
import kz.sirius.demo.DemoPeople;
import kz.sirius.pki.AuthorityServer;
import kz.sirius.server.Fork;
import kz.sirius.server.LocalPostgres;
import kz.sirius.server.LocalServer;
import org.flywaydb.core.Flyway;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before the first server test: a PostgreSQL, the officials' keys, and what {@code arquillian.xml} has to know of them. */
public class ServerSession implements LauncherSessionListener {

    private static final String KEYS_PASSWORD = "keys-of-the-tests";

    private static LocalPostgres postgres;
    private static Path home;

    /** The database of this run. */
    public static LocalPostgres postgres() {
        return postgres;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"it".equals(System.getProperty("sirius.suite"))) {
            return;
        }
        try {
            Path target = Path.of(System.getProperty("sirius.target"));
            Path keys = Fork.folder(target, "it-keys");
            LocalServer.delete(keys);
            AuthorityServer authority = AuthorityServer.listen(0);
            authority.answerFor(
                    DemoAuthority.create(keys, KEYS_PASSWORD.toCharArray(), officials(), authority.address(), true)
                            .orElseThrow());
            home = target.resolve("it-postgres-" + ProcessHandle.current().pid());
            postgres = LocalPostgres.start(home, 0);
            // Who interrupts the tests leaves no database behind either.
            Runtime.getRuntime().addShutdownHook(new Thread(ServerSession::stop));
            migrate(target);
            Map<String, String> environment = Demo.environment(postgres, keys, KEYS_PASSWORD);
            String asProperties = environment.entrySet().stream()
                    .map(entry -> "-Denv." + entry.getKey() + "=" + entry.getValue())
                    .collect(Collectors.joining(" "));
            asProperties += " -Dsirius.it.authority=" + authority.address();
            int offset = Fork.ports(20000);
            System.setProperty("sirius.it.offset", String.valueOf(offset));
            System.setProperty("sirius.it.management", String.valueOf(9990 + offset));
            System.setProperty("sirius.it.environment", asProperties);
            layOut(target);
            System.setProperty("sirius.it.db", postgres.url());
        } catch (IOException e) {
            throw new IllegalStateException("The server tests have no database", e);
        }
    }

    /** Those of the demonstration, and a second key of one of them. */
    private static List<DemoAuthority.Official> officials() {
        return Stream.concat(
                        DemoPeople.officials().stream(),
                        DemoPeople.officials().stream()
                                .filter(official -> official.alias().equals("dean.sph"))
                                .map(official -> new DemoAuthority.Official(
                                        official.alias() + ".2",
                                        official.surname(),
                                        official.givenName(),
                                        official.patronymic(),
                                        official.iin(),
                                        official.organisation(),
                                        official.bin())))
                .toList();
    }

    /** The product migrates at its start as well; here it is done before, so that the people can move in. */
    private static void migrate(Path target) throws IOException {
        Flyway.configure()
                .dataSource(postgres.url(), postgres.owner(), postgres.password())
                .locations("classpath:db/migration")
                .defaultSchema("sirius")
                .createSchemas(true)
                .placeholders(Map.of("application", postgres.user()))
                .load()
                .migrate();
        try (Connection connection = postgres.connect()) {
            DemoPeople.moveIn(connection, target.resolve("../src/demo/extract"));
        } catch (SQLException e) {
            throw new IOException("The people of the tests could not move in", e);
        }
    }

    /** A base folder of the tests' own, so that nothing is left in the provisioned server. */
    private static void layOut(Path target) throws IOException {
        Path base = Fork.folder(target, "it-server");
        LocalServer.delete(base);
        Path to = base.resolve("configuration");
        Files.createDirectories(to);
        Files.createDirectories(base.resolve("deployments"));
        System.setProperty("sirius.it.base", base.toString());
        try (Stream<Path> files = Files.list(target.resolve("server/standalone/configuration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static synchronized void stop() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
            LocalServer.delete(home);
        } catch (IOException e) {
            System.err.println("PostgreSQL of the tests did not stop cleanly: " + e.getMessage());
        }
        postgres = null;
    }
}
