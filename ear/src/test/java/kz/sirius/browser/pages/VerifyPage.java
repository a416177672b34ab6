package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** Where anybody checks a document. */
public final class VerifyPage {

    private final Page page;

    public VerifyPage(Page page) {
        this.page = page;
    }

    /** The answer in one sentence. */
    public Locator verdict() {
        return page.locator(".s-verdict h1");
    }

    /** The answer with its sign and what it means. */
    public Locator answer() {
        return page.locator(".s-verdict");
    }

    /** What is said beside the field of the file. */
    public Locator error() {
        return page.locator("#pdf-error .s-error");
    }

    /** The chosen file's name in our own words. */
    public Locator chosen() {
        return page.locator(".s-file__name");
    }

    /** A fact of the document by its place: number, kind, date, holder. */
    public Locator facts() {
        return page.locator(".s-facts dd");
    }

    /** In what an altered file differs. */
    public Locator differences() {
        return page.locator("section[aria-labelledby=differs] li");
    }

    /** Who signed. */
    public Locator signers() {
        return page.locator("section:not([aria-labelledby=differs]) .s-sign");
    }

    /** Chooses a file without sending it. */
    public void choose(String name, byte[] content) {
        file().setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    /** Sends this file. */
    public void check(Path file) {
        file().setInputFiles(file);
        press();
    }

    /** Sends a file with this content. */
    public void check(String name, byte[] content) {
        choose(name, content);
        press();
    }

    /** Sends what is chosen. */
    public void press() {
        page.locator("#file\\:check").click();
    }

    /** Types a code from paper. */
    public void type(String code) {
        page.locator("#code").fill(code);
        page.locator("form[action$='/v'] button").click();
    }

    private Locator file() {
        return page.locator("#file\\:pdf");
    }
}
