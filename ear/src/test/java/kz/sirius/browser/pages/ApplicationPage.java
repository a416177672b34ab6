package kz.sirius.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A learner's new application. */
public final class ApplicationPage {

    /** Path of the page. */
    public static final String PATH = "/cabinet/new.xhtml";

    private final Page page;

    public ApplicationPage(Page page) {
        this.page = page;
    }

    /** Chooses a whole academic year, {@code 2023/2024}. */
    public ApplicationPage year(String year) {
        page.locator("#new\\:scope").selectOption("YEAR");
        page.locator("#new\\:year").selectOption(year);
        return this;
    }

    /** Credits, GPA of the period and cumulative GPA that would be printed. */
    public Locator sums() {
        return page.locator("#new\\:sums .s-big");
    }

    /** The rows that would be printed. */
    public Locator rows() {
        return page.locator("#new\\:rows .s-records__title");
    }

    /** The pages of the document as pictures. */
    public Locator pictures() {
        return page.locator("#new\\:pictures img");
    }

    /** What is wrong, each at its field. */
    public Locator errors() {
        return page.locator(".s-error");
    }

    /** The box "I want another one all the same", there when the same is under way. */
    public Locator another() {
        return page.locator("#new\\:even");
    }

    /** A field by its name. */
    public Locator field(String name) {
        return page.locator("#new\\:" + name);
    }

    /** Chooses the language of the document by its code, {@code KK}, {@code RU} or {@code EN}. */
    public ApplicationPage language(String code) {
        page.locator("#new\\:language").selectOption(code);
        return this;
    }

    /** Chooses a reason from the list and tells it in own words. */
    public ApplicationPage because(String code, String words) {
        page.locator("#new\\:reasonCode").selectOption(code);
        page.locator("#new\\:reason").fill(words);
        return this;
    }

    /** Agrees that the data are processed. */
    public ApplicationPage agree() {
        page.locator("#new\\:consent").check();
        return this;
    }

    /** Presses the button twice at once, as the impatient do. */
    public void sendTwice() {
        page.locator("#new\\:send").dblclick();
    }

    /** Sends it. */
    public void send() {
        page.locator("#new\\:send").click();
    }
}
