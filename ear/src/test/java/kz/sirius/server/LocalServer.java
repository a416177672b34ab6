package kz.sirius.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * WildFly with the built archive, as a process of its own. The provisioned server is only read: configuration, logs and
 * deployments lie in a base folder elsewhere, so that nothing secret gets into a build output.
 */
public final class LocalServer implements AutoCloseable {

    /** What the server needs to know; the settings are properties ({@code -D…}) or the machine's options (all others). */
    public record Plan(
            Path home, Path base, Path archive, Ports ports, Map<String, String> environment, List<String> settings) {}

    /** Ports of the server. */
    public record Ports(int http, int https, int management) {}

    private static final String SERIAL = "-XX:+UseSerialGC";

    /**
     * Settings of a server that lives for minutes: the second compiler would never give back what it costs, nor does the
     * check of classes that the compiler has just made.
     */
    public static final List<String> SHORT_LIVED = List.of(
            "-XX:TieredStopAtLevel=1", SERIAL, "-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    private final Plan plan;
    private final Process process;

    private LocalServer(Plan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    /** Starts the server and comes back when the archive is deployed. */
    public static LocalServer start(Plan plan) throws IOException, InterruptedException {
        Leftover.refuse(left(plan.base()));
        LocalPostgres.requireFree(plan.ports().http(), "HTTP", "sirius.http.port");
        LocalPostgres.requireFree(plan.ports().https(), "HTTPS", "sirius.https.port");
        LocalPostgres.requireFree(plan.ports().management(), "management", "sirius.management.port");
        layOut(plan);
        Process process = Launcher.of(command(plan))
                .addEnvironmentVariables(plan.environment())
                .setRedirectErrorStream(true)
                .redirectOutput(plan.base().resolve("console.log"))
                .launch();
        Files.writeString(left(plan.base()).file(), String.valueOf(process.pid()));
        LocalServer server = new LocalServer(plan, process);
        Running.add(server);
        try {
            server.awaitDeployment(Duration.ofMinutes(4));
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /** What a killed run may have left of it. */
    public static Leftover left(Path base) {
        return new Leftover("WildFly", base.resolve("wildfly.pid"), "java");
    }

    public String address() {
        return "http://localhost:" + plan.ports().http();
    }

    /** Waits until the process ends by itself. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() throws InterruptedException {
        Running.remove(this);
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        Running.remove(this);
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        left(plan.base()).file().toFile().delete();
    }

    private static StandaloneCommandBuilder command(Plan plan) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms256m",
                "-Xmx768m",
                plan.settings().contains(SERIAL) ? SERIAL : "-XX:+UseG1GC",
                // With one compiler the room for its code is small by itself, and once full all runs slowly.
                "-XX:ReservedCodeCacheSize=240m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en"));
        List<String> properties = new ArrayList<>();
        plan.settings().forEach(setting -> (setting.startsWith("-D") ? properties : options).add(setting));
        properties.add("-Djboss.server.base.dir=" + plan.base().toAbsolutePath());
        properties.add("-Djboss.http.port=" + plan.ports().http());
        properties.add("-Djboss.https.port=" + plan.ports().https());
        properties.add("-Djboss.management.http.port=" + plan.ports().management());
        properties.add("-Djboss.tx.node.id=sirius1");
        return StandaloneCommandBuilder.of(plan.home())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .addJavaOptions(options)
                .addServerArguments(properties);
    }

    private static void layOut(Plan plan) throws IOException {
        Path from = plan.home().resolve("standalone").resolve("configuration");
        Path to = plan.base().resolve("configuration");
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path deployments = plan.base().resolve("deployments");
        delete(deployments);
        delete(plan.base().resolve("tmp"));
        delete(plan.base().resolve("data").resolve("content"));
        Files.createDirectories(deployments);
        Files.copy(plan.archive(), deployments.resolve("sirius.ear"));
        Files.createFile(deployments.resolve("sirius.ear.dodeploy"));
    }

    private void awaitDeployment(Duration patience) throws IOException, InterruptedException {
        Path deployments = plan.base().resolve("deployments");
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(deployments.resolve("sirius.ear.deployed"))) {
                return;
            }
            if (Files.exists(deployments.resolve("sirius.ear.failed")) || !process.isAlive()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        process.destroyForcibly();
        throw new Hint(
                "The server did not start; its words are in " + plan.base().resolve("console.log"));
    }

    /** Deletes a folder with all that is in it, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
