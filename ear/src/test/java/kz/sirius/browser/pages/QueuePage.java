package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The registrar's workbench: the queue with the case that is open. */
public final class QueuePage {

    /** Path of the page. */
    public static final String PATH = "/registrar/queue.xhtml";

    private final Page page;

    public QueuePage(Page page) {
        this.page = page;
    }

    /** The rows of the list. */
    public Locator rows() {
        return page.locator(".w-item");
    }

    /** Opens the case of somebody in the list. */
    public void open(String holder) {
        page.locator(".w-item a")
                .filter(new Locator.FilterOptions().setHasText(holder))
                .first()
                .click();
    }

    /** Searches somebody's case and opens it. */
    public void openByName(String holder) {
        search(holder);
        page.waitForURL("**q=**");
        open(holder);
    }

    /** The open case. */
    public Locator openCase() {
        return page.locator("#case");
    }

    /** The frame with the preview. */
    public Locator preview() {
        return page.locator(".w-prev iframe");
    }

    /** Name of whom the open case is about. */
    public Locator holder() {
        return page.locator("main h1");
    }

    /** What the page says was done or refused. */
    public Locator said() {
        return page.locator("#messages .s-message");
    }

    /** What the product checked by itself. */
    public Locator checks() {
        return page.locator(".w-check");
    }

    /** Types into the search and presses Enter. */
    public void search(String text) {
        page.locator("#find").fill(text);
        page.locator("#find").press("Enter");
    }

    /** Approves the open case. */
    public void approve() {
        approving().click();
    }

    /** The button that approves. */
    public Locator approving() {
        return page.locator("#act\\:approve");
    }

    /** The button that asks before it returns. */
    public Locator returning() {
        return page.locator("#return");
    }

    /** The button that asks before it refuses. */
    public Locator refusing() {
        return page.locator("#refuse");
    }

    /** Opens the question, types the reason and presses the verb. */
    public void giveBack(String reason) {
        returning().click();
        page.locator("#give-back\\:return-reason").fill(reason);
        page.locator("#give-back\\:return-do").click();
    }

    /** Opens the question, types the reason and presses the verb. */
    public void refuse(String reason) {
        refusing().click();
        page.locator("#refusal\\:refuse-reason").fill(reason);
        page.locator("#refusal\\:refuse-do").click();
    }

    /** The open question. */
    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Ticks the row of this person. */
    public void tick(String holder) {
        rows().filter(new Locator.FilterOptions().setHasText(holder))
                .locator("input[type=checkbox]")
                .check();
    }

    /** The bar that tells how many are ticked. */
    public Locator bulk() {
        return page.locator(".w-bulk");
    }

    /** Goes through the question to the result of each. */
    public void approveTicked() {
        bulk().locator(".s-btn").click();
        page.locator("#bulk-form\\:bulk-do").click();
        page.locator("#bulk-form\\:bulk-end").waitFor();
    }

    /** The lines of the result. */
    public Locator results() {
        return dialog().locator(".w-lines li");
    }

    /** Leaves the result. */
    public void leaveResult() {
        page.locator("#bulk-form\\:bulk-end").click();
    }
}
