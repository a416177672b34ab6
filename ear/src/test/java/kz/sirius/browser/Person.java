package kz.sirius.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.sirius.browser.pages.LoginPage;
import kz.sirius.demo.DemoPeople;

/** Somebody at a browser window of his own, asking from an address of his own. */
public final class Person implements AutoCloseable {

    /** Milliseconds for which a person waits for anything on a page, and tests for what it should show. */
    static final double PATIENCE = 20_000;

    private static final boolean PICTURES = !"false".equals(System.getProperty("sirius.pictures", "false"));
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Look look;
    private final BrowserContext context;
    private final Troubles troubles = new Troubles();
    private final Page page;

    private Person(Look look, boolean scripts) {
        this.look = look;
        int number = ADDRESSES.incrementAndGet();
        context = BrowserSession.chromium()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setViewportSize(look.width(), look.height())
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-GB")
                        .setExtraHTTPHeaders(
                                Map.of("X-Forwarded-For", "198.18." + number / 250 + "." + (number % 250 + 1))));
        context.setDefaultTimeout(PATIENCE);
        if (!look.language().isEmpty()) {
            context.addCookies(List.of(new Cookie("sirius-lang", look.language()).setUrl(address())));
        }
        if (scripts) {
            troubles.watch(context);
        }
        page = context.newPage();
    }

    static Person stranger(Look look) {
        return new Person(look, true);
    }

    static Person withoutScripts(Look look) {
        return new Person(look, false);
    }

    /** Address of the server. */
    public static String address() {
        return BrowserSession.demo().server().address();
    }

    /** Comes in with the password of the demonstration; afterwards he is at the page where passwords are changed. */
    public Person enter(String login) {
        go("/password.xhtml");
        new LoginPage(page).enter(login, DemoPeople.PASSWORD);
        page.waitForURL("**/password.xhtml");
        return this;
    }

    /** The window. */
    public Page page() {
        return page;
    }

    /** How he looks at it. */
    public Look look() {
        return look;
    }

    /** Finds something on the page by a CSS selector; a colon of an id is written {@code \\:}. */
    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Opens a page that is there. */
    public Page go(String path) {
        return go(path, 200);
    }

    /** Opens a page that answers with this status. */
    public Page go(String path, int status) {
        troubles.expect(status);
        Response response = page.navigate(path);
        assertNotNull(response);
        assertEquals(status, response.status(), path);
        return page;
    }

    /** What he does next may be answered with this status, which is no trouble then. */
    public Person expecting(int status) {
        troubles.expect(status);
        return this;
    }

    /**
     * With {@code -Dsirius.pictures} takes a picture of the whole page to be looked at:
     * {@code target/screenshots/NAME-lang-width-scheme.png}.
     */
    public void picture(String name) {
        if (PICTURES) {
            Path file = BrowserSession.target().resolve("screenshots").resolve(name + "-" + look + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    /** Checks the page as axe knows it against WCAG 2.2 AA and good practice. */
    public void checkAccess() {
        Access.check(page);
    }

    List<String> troubles() {
        return troubles.found();
    }

    @Override
    public void close() {
        context.close();
    }
}
