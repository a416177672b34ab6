package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An issued document as the registrar's office sees it. */
public final class DocumentPage {

    private final Page page;

    public DocumentPage(Page page) {
        this.page = page;
    }

    /** Path of the page of this document. */
    public static String path(String number) {
        return "/registrar/document.xhtml?number=" + number;
    }

    /** Where it stands. */
    public Locator status() {
        return page.locator("main .s-status").first();
    }

    /** What is said of a document without force. */
    public Locator end() {
        return page.locator("main .s-work > .s-message");
    }

    /** The button that asks before it annuls. */
    public Locator annulling() {
        return page.locator("#annul-ask");
    }

    /** The open question. */
    public Locator dialog() {
        return page.locator("#annul-dialog");
    }

    /** Types reason and password and presses the verb. */
    public void annul(String reason, String password) {
        page.locator("#annul\\:reason").fill(reason);
        page.locator("#annul\\:password").fill(password);
        page.locator("#annul\\:do").click();
    }

    /** What is wrong, each at its field. */
    public Locator errors() {
        return dialog().locator(".s-error");
    }

    /** What the page says was done. */
    public Locator said() {
        return page.locator("#messages .s-message");
    }
}
