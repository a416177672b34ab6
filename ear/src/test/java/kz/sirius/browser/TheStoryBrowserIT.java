package kz.sirius.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kz.sirius.browser.pages.ApplicationPage;
import kz.sirius.browser.pages.QueuePage;
import kz.sirius.browser.pages.SigningPage;
import kz.sirius.browser.pages.VerifyPage;
import kz.sirius.demo.DemoPeople;
import kz.sirius.it.ChangedDigit;
import kz.sirius.it.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The whole story with four people: a learner asks for a transcript, the registrar approves it, the dean signs it, the
 * learner downloads it, and a stranger checks it by its QR code and by its file.
 */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class TheStoryBrowserIT extends BrowserTest {

    private static final String LEARNER = "22100001";
    private static final String SURNAME = "Әбдірахманұлы";

    /** Documents are prepared soon after the approval, at the latest by the sweep. */
    private static final Duration PREPARATION = Duration.ofSeconds(60);

    @Test
    void fromTheApplicationToTheCheckOfTheSignedDocument() throws IOException {
        Person learner = as(LEARNER, Look.phone("kk"));
        learner.go(ApplicationPage.PATH);
        new ApplicationPage(learner.page())
                .language("KK")
                .because("EMPLOYMENT", "Емханаға жұмысқа орналасу үшін керек")
                .agree()
                .send();
        assertThat(learner.find("#messages .s-message--success")).isVisible();
        learner.picture("story-1-asked");

        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go(QueuePage.PATH);
        QueuePage queue = new QueuePage(registrar.page());
        queue.openByName(SURNAME);
        assertThat(queue.openCase()).containsText("Емханаға жұмысқа орналасу үшін керек");
        assertThat(queue.preview()).isVisible();
        registrar.picture("story-2-checked");
        queue.approve();
        assertThat(queue.said()).containsText(SURNAME);

        Person dean = as("dean.sgm", Look.desktop("kk"));
        dean.go(SigningPage.PATH);
        SigningPage table = new SigningPage(dean.page());
        await(dean.page(), table.waiting(SURNAME).first());
        dean.picture("story-3-to-sign");
        table.sign(SURNAME, DemoPeople.PASSWORD);
        assertThat(table.results()).hasCount(1);
        dean.picture("story-4-signed");

        learner.go("/cabinet/home.xhtml");
        Locator link = learner.find("a[href*='/files/document/']").first();
        await(learner.page(), link);
        learner.picture("story-5-issued");
        Download download = learner.page().waitForDownload(link::click);
        Path file = BrowserSession.target().resolve("screenshots").resolve("story.pdf");
        download.saveAs(file);
        String number = download.suggestedFilename().replace(".pdf", "");
        byte[] content = Files.readAllBytes(file);
        learner.find("a[href*='request.xhtml']").first().click();
        assertThat(learner.find(".s-hero .s-status")).hasText("Берілді");
        assertThat(learner.find("main")).containsText(number);
        learner.checkAccess();
        learner.picture("story-5-request");
        String address = checkThePaper(number, content);
        checkByAStranger(number, address, file, content);
    }

    /** What the file says, and that the register has exactly it; gives the address in its QR code. */
    private static String checkThePaper(String number, byte[] content) {
        assertTrue(number.matches("TR-\\d{4}-\\d{6}"), number);
        String words = Pdf.words(content);
        assertTrue(words.contains(number), words);
        assertTrue(words.contains(SURNAME), words);
        assertTrue(words.contains("Нұрпейісов"), words);
        assertTrue(
                Pdf.signers(content).get(0).getSubjectX500Principal().getName().contains("НҰРПЕЙІСОВ"));
        assertEquals(number, registered(sha256(content)));
        String address = Pdf.qr(content);
        String page = Person.address() + "/v/";
        assertTrue(address.regionMatches(true, 0, page, 0, page.length()), address);
        return address;
    }

    private void checkByAStranger(String number, String address, Path file, byte[] content) {
        Person stranger = stranger(Look.phone("ru"));
        VerifyPage page = new VerifyPage(stranger.page());
        stranger.go(address);
        assertThat(page.verdict()).hasText("Такой документ выдан и действует.");
        assertThat(page.facts().first()).hasText(number);
        assertThat(page.signers()).hasCount(1);
        assertThat(page.signers()).containsText("Нұрпейісов");
        assertThat(stranger.find("main")).not().containsText(SURNAME);
        stranger.checkAccess();
        stranger.picture("story-6-checked-by-code");
        String token = address.substring(address.lastIndexOf('/') + 1);
        stranger.go("/v/" + token.toLowerCase(Locale.ROOT).replaceAll("(.{5})(?=.)", "$1-"));
        assertThat(page.facts().first()).hasText(number);
        page.check(file);
        assertThat(page.verdict()).hasText("Этот файл подлинный.");
        stranger.checkAccess();
        stranger.picture("story-7-checked-by-file");
        page.check("touched.pdf", Arrays.copyOf(content, content.length + 1));
        assertThat(page.verdict()).hasText("Это не тот файл, который выдал университет.");
        assertThat(page.answer()).containsText(number);
        assertThat(page.signers()).hasCount(0);
        stranger.picture("story-8-altered");
        ChangedDigit.Changed changed = ChangedDigit.in(content);
        page.check("changed.pdf", changed.file());
        assertThat(page.differences().last())
                .hasText("Страница 1, строка %d (%s): отличается процент."
                        .formatted(changed.row(), changed.discipline()));
        stranger.checkAccess();
        stranger.picture("story-9-row-named");
    }

    /** Loads the page anew until it shows what somebody else has to bring about first. */
    private static void await(Page page, Locator what) {
        long end = System.nanoTime() + PREPARATION.toNanos();
        while (what.count() == 0 && System.nanoTime() < end) {
            page.waitForTimeout(1000);
            page.reload();
        }
        assertThat(what).isVisible();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String registered(String sha256) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement query = connection.prepareStatement("""
                        select string_agg(r.number, ',') from registry.revision r
                        join registry.line l on l.number = r.number
                        where r.sha256 = ? and l.status = 'ISSUED'""")) {
            query.setString(1, sha256);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return String.valueOf(found.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
