package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The table of what waits for a signer. */
public final class SigningPage {

    /** Path of the page. */
    public static final String PATH = "/signer/table.xhtml";

    private final Page page;

    public SigningPage(Page page) {
        this.page = page;
    }

    /** What waits. */
    public Locator rows() {
        return page.locator(".w-item");
    }

    /** The row of this person. */
    public Locator row(String holder) {
        return rows().filter(new Locator.FilterOptions().setHasText(holder));
    }

    /** What waits for a holder's document. */
    public Locator waiting(String holder) {
        return row(holder).locator(".w-item__text a");
    }

    /** Opens the sheet of a holder and signs it with the password of the door. */
    public void sign(String holder, String password) {
        open(holder);
        signOpen();
        confirm(password);
    }

    /** Lays this person's document open. */
    public void open(String holder) {
        waiting(holder).first().click();
        page.locator(".w-item[aria-current]")
                .filter(new Locator.FilterOptions().setHasText(holder))
                .waitFor();
    }

    /** Asks to sign what lies open. */
    public void signOpen() {
        page.locator("#sheets\\:one").click();
        dialog().waitFor();
    }

    /** Asks to sign what is ticked. */
    public void signTicked() {
        page.locator("#sheets\\:bulk").click();
        dialog().waitFor();
    }

    /** Types the password and signs. */
    public void confirm(String password) {
        page.locator("#sign\\:password").fill(password);
        page.locator("#sign\\:do").click();
    }

    /** The open question or result. */
    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The lines of the result, failures too. */
    public Locator lines() {
        return dialog().locator(".w-check");
    }

    /** The lines of the result that tell of a signature. */
    public Locator results() {
        return dialog().locator(".w-check--ok");
    }

    /** Leaves the result. */
    public void leaveResult() {
        page.locator("#sign\\:end").click();
    }

    /** Refuses to sign what lies open. */
    public void refuse(String reason) {
        page.locator("#refuse").click();
        page.locator("#refusal\\:reason").fill(reason);
        page.locator("#refusal\\:refuse-do").click();
    }

    /** What the page says was done. */
    public Locator said() {
        return page.locator("main .s-messages .s-message");
    }
}
