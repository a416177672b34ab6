package kz.sirius.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Stream;
import kz.sirius.demo.Demo;
import kz.sirius.demo.DemoPeople;
import kz.sirius.server.Fork;
import kz.sirius.server.LocalServer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first browser test: the demonstration with a new database, on ports of its own, and a Chromium; after the
 * last one both end.
 */
public class BrowserSession implements LauncherSessionListener {

    /** How far the ports of the tests lie above the usual ones, so that a running demonstration does not clash. */
    private static final int APART = 30000;

    private static Path target;
    private static Path home;
    private static Demo demo;
    private static Chromium chromium;

    /** The running demonstration. */
    public static Demo demo() {
        return demo;
    }

    static Chromium chromium() {
        return chromium;
    }

    /** Where the running demonstration keeps its data. */
    public static Path home() {
        return home;
    }

    /** The module's build folder. */
    public static Path target() {
        return target;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"browser".equals(System.getProperty("sirius.suite"))) {
            return;
        }
        target = Path.of(System.getProperty("sirius.target"));
        home = target.resolve("browser-" + ProcessHandle.current().pid());
        Runtime.getRuntime().addShutdownHook(new Thread(BrowserSession::end));
        try {
            chromium = Chromium.start();
            PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
            int offset = Fork.ports(APART);
            demo = Demo.start(
                    home,
                    target.getParent(),
                    new LocalServer.Ports(8080 + offset, 8443 + offset, 9990 + offset),
                    0,
                    // Each person of a test asks from an address of his own, as through a proxy.
                    Stream.concat(
                                    Stream.of(
                                            "-Dsirius.trusted-proxies=127.0.0.1",
                                            "-Dsirius.password.iterations=" + DemoPeople.iterations()),
                                    LocalServer.SHORT_LIVED.stream())
                            .toList(),
                    8089 + offset);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The browser tests have no server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The browser tests were stopped", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (chromium != null) {
            chromium.close();
        }
        end();
    }

    /** Ends the server; also when the tests are stopped half-way. */
    private static synchronized void end() {
        Demo running = demo;
        if (running == null) {
            return;
        }
        demo = null;
        running.close();
        try {
            Files.copy(
                    home.resolve("server/console.log"),
                    target.resolve("browser-console-" + Fork.number() + ".log"),
                    StandardCopyOption.REPLACE_EXISTING);
            LocalServer.delete(home);
        } catch (IOException e) {
            System.err.println("The browser tests left something in " + home + ": " + e.getMessage());
        }
    }
}
