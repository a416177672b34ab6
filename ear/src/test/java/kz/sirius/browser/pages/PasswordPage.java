package kz.sirius.browser.pages;

import com.microsoft.playwright.Page;

/** Where a password is changed. */
public final class PasswordPage {

    private final Page page;

    public PasswordPage(Page page) {
        this.page = page;
    }

    /** Types the old one, the new one and the new one again, and presses the button. */
    public void change(String current, String chosen, String again) {
        page.locator("#change\\:current").fill(current);
        page.locator("#change\\:chosen").fill(chosen);
        page.locator("#change\\:again").fill(again);
        page.locator("#change\\:change").click();
    }

    /** Presses "log out". */
    public void leave() {
        page.locator("form[action$='/logout'] button").click();
    }
}
