package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** One application of a learner's own. */
public final class OwnRequestPage {

    private final Page page;

    public OwnRequestPage(Page page) {
        this.page = page;
    }

    /** Path of the page of an application. */
    public static String path(String id) {
        return "/cabinet/request.xhtml?id=" + id;
    }

    /** The number of the application that the page shows. */
    public String id() {
        return page.url().replaceAll(".*[?&]id=([0-9]+).*", "$1");
    }

    /** Where it stands. */
    public Locator status() {
        return page.locator(".s-hero .s-status");
    }

    /** Until when it is due. */
    public Locator due() {
        return page.locator(".s-hero .s-due");
    }

    /** The step that is being done. */
    public Locator now() {
        return page.locator("[aria-current=step]");
    }

    /** What was said of a thing done. */
    public Locator said() {
        return page.locator("#messages .s-message");
    }

    /** What the registrar's office asks. */
    public Locator question() {
        return page.locator("#answer .s-quote");
    }

    /** Where the answer is written. */
    public Locator answerField() {
        return page.locator("#answer\\:text");
    }

    /** Sends the answer. */
    public void answer(String words) {
        answerField().fill(words);
        page.locator("#answer\\:send").click();
    }

    /** The lines of the history. */
    public Locator history() {
        return page.locator("section[aria-labelledby=history] li");
    }

    /** Presses "withdraw"; the question comes. */
    public Locator withdraw() {
        page.locator("#withdraw\\:ask").click();
        return page.locator("[role=alertdialog], .s-ask");
    }

    /** The button that withdraws at last. */
    public Locator yes() {
        return page.locator("#yes");
    }

    /** The button that keeps the application. */
    public Locator no() {
        return page.locator("#no");
    }
}
