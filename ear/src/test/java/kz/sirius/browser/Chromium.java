package kz.sirius.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.sirius.server.Hint;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of the tests: the one that {@code -Dsirius.chromium} names, else an installed one, else Playwright's own
 * download, else, as root on Debian, the package; else one line that says what to install. The shell without a window
 * comes first: the same engine, and quicker.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    /** Playwright would else fetch three browsers at its start. */
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() throws IOException, InterruptedException {
        String named = System.getProperty("sirius.chromium", "");
        if (!named.isEmpty() && !Files.isExecutable(Path.of(named))) {
            throw new Hint("There is no Chromium at " + named + "; mend -Dsirius.chromium=… or leave it out");
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        Path installed = named.isEmpty() ? installed() : Path.of(named);
        Browser browser = installed == null ? fetched(playwright) : launched(playwright, installed);
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static @Nullable Path installed() {
        return USUAL_PLACES.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static Browser fetched(Playwright playwright) throws IOException, InterruptedException {
        if (run(playwrightInstall())) {
            try {
                return launched(playwright, null);
            } catch (PlaywrightException e) {
                System.err.println("Playwright's Chromium does not run here: " + e.getMessage());
            }
        }
        if (Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"))) {
            run(new ProcessBuilder("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
        }
        Path packaged = installed();
        if (packaged == null) {
            throw new Hint("The browser tests need Chromium: install it (Debian: apt-get install chromium)"
                    + " or name one with -Dsirius.chromium=…");
        }
        return launched(playwright, packaged);
    }

    private static Browser launched(Playwright playwright, @Nullable Path executable) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(List.of("--disable-dev-shm-usage"));
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        return playwright.chromium().launch(options);
    }

    private static ProcessBuilder playwrightInstall() {
        ProcessBuilder install =
                Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
        install.command(Stream.concat(install.command().stream(), Stream.of("install", "chromium-headless-shell"))
                .toList());
        return install;
    }

    private static boolean run(ProcessBuilder what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(what.command());
        Process process = what.redirectErrorStream(true)
                .redirectOutput(
                        BrowserSession.target().resolve("browser-install.log").toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        boolean done = ended && process.exitValue() == 0;
        if (!done) {
            System.err.println("Without success: " + String.join(" ", command));
        }
        return done;
    }
}
