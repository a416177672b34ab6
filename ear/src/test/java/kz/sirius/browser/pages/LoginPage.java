package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The door. */
public final class LoginPage {

    private final Page page;

    public LoginPage(Page page) {
        this.page = page;
    }

    /** Types both and presses the button. */
    public void enter(String login, String password) {
        page.locator("#door\\:login").fill(login);
        page.locator("#door\\:password").fill(password);
        page.locator("#door\\:enter").click();
    }

    /** What is said of a wrong pair. */
    public Locator alert() {
        return page.locator("[role=alert]");
    }

    /** What is said of a thing done. */
    public Locator status() {
        return page.locator("[role=status]");
    }
}
