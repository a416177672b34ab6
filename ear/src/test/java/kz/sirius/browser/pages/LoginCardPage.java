package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The part of a learner's or a member of staff's page where his login is given, reset, blocked and opened again. */
public final class LoginCardPage {

    private final Page page;

    public LoginCardPage(Page page) {
        this.page = page;
    }

    /** Gives a learner his login. */
    public void give() {
        page.locator("#give-form\\:give").click();
    }

    /** Asks for a new one-time password and says yes. */
    public void reset() {
        page.locator("[data-open=reset]").click();
        page.locator("#reset-form\\:why").selectOption("FORGOTTEN");
        page.locator("#reset-form\\:go").click();
    }

    /** Blocks with a reason. */
    public void block(String reason) {
        page.locator("[data-open=block]").click();
        page.locator("#block-form\\:reason").fill(reason);
        page.locator("#block-form\\:go").click();
    }

    /** Opens it again. */
    public void unblock() {
        page.locator("[data-open=unblock]").click();
        page.locator("#unblock-form\\:why").selectOption("SETTLED");
        page.locator("#unblock-form\\:go").click();
    }

    /** The slip with the one-time password. */
    public Locator slip() {
        return page.locator(".s-slip");
    }

    /** The one-time password on the slip. */
    public String oneTimePassword() {
        return page.locator("#slip-password").innerText();
    }

    /** How far the login is. */
    public Locator state() {
        return page.locator("#work .s-status").last();
    }
}
