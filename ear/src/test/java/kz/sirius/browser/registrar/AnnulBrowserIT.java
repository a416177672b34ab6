package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.DocumentPage;
import kz.sirius.browser.pages.OwnRequestPage;
import kz.sirius.browser.pages.QueuePage;
import kz.sirius.browser.pages.SigningPage;
import kz.sirius.browser.pages.VerifyPage;
import kz.sirius.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A document is found to be wrong: the head of the office annuls it, another is made and signed in its place, and the old
 * QR code tells so.
 */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class AnnulBrowserIT extends BrowserTest {

    private static final String REASON = "Патология бойынша баға қате басылған: B болуы керек";

    @Test
    void theOldCodeSaysWhatTookItsPlace() {
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(3);
        Applications.Application application = Applications.of("SGM", "KK", due);
        Person registrar = as("registrar", Look.desktop("ru"));
        Person dean = as("dean.sgm", Look.desktop("kk"));
        String number = issued(registrar, dean, application.id(), application.holder());
        String code = "/v/" + line("select token from registry.line where number = ?", number);

        annul(number);
        checkedInEachLanguage(code, "verify-annulled", number);
        Person learner = as(application.studentNo(), Look.phone("kk"));
        learner.go("/cabinet/home.xhtml");
        assertThat(learner.find(".s-doc").first()).containsText("Күші жойылған");
        assertThat(learner.find(".s-doc").first()).containsText(REASON);
        learner.checkAccess();
        learner.picture("annul-learner-home");
        learner.find(".s-doc a[href*='request.xhtml']").first().click();
        assertThat(learner.find("main")).containsText(number);
        learner.picture("annul-learner-request");
        String next = new OwnRequestPage(learner.page()).id();

        registrar.go("/registrar/register.xhtml?status=ANNULLED");
        assertThat(registrar.find("main .s-table")).containsText(number);
        registrar.checkAccess();
        registrar.picture("register-annulled");

        String newer = issued(registrar, dean, Long.parseLong(next), application.holder());
        checkedInEachLanguage(code, "verify-replaced", newer);
        learner.go("/cabinet/home.xhtml");
        assertThat(learner.find(".s-doc").last()).containsText(newer);
        learner.picture("annul-learner-replaced");
        registrar.go(DocumentPage.path(number));
        assertThat(new DocumentPage(registrar.page()).end()).containsText(newer);
        assertThat(new DocumentPage(registrar.page()).annulling()).hasCount(0);
        registrar.checkAccess();
        registrar.picture("document-replaced");
        provenForDecades(number);
    }

    /** The demonstration has an authority of its own: no network is asked. */
    private void provenForDecades(String number) {
        Person admin = as("admin", Look.desktop("en"));
        for (int i = 0; i < 100 && !"LTA".equals(level(number)); i++) {
            admin.page().waitForTimeout(1000);
        }
        assertEquals("LTA", level(number));
        assertEquals("2", line("select count(*)::text from registry.revision where number = ?", number));
        admin.go("/admin/proofs.xhtml");
        assertThat(admin.find("#reach")).containsText("LTA");
        assertThat(admin.find("main")).containsText("LTA: with a time stamp that is renewed");
        admin.checkAccess();
        admin.picture("admin-proofs");
    }

    private static String level(String number) {
        return line("select coalesce(level, '') from preservation.proof where number = ?", number);
    }

    private void annul(String number) {
        Person head = as("head", Look.desktop("kk"));
        head.go(DocumentPage.path(number));
        DocumentPage page = new DocumentPage(head.page());
        assertThat(page.status()).hasText("Берілді");
        head.checkAccess();
        head.picture("document-issued");
        page.annulling().click();
        assertThat(page.dialog()).isVisible();
        head.page().locator("#annul\\:do").click();
        assertThat(page.errors()).hasCount(2);
        page.annul(REASON, "no-password-of-his");
        assertThat(page.errors()).hasCount(1);
        head.checkAccess();
        head.picture("annul-dialog");
        page.annul(REASON, DemoPeople.PASSWORD);
        assertThat(page.said()).containsText(number);
        assertThat(page.end()).containsText(REASON);
        assertThat(page.annulling()).hasCount(0);
        head.checkAccess();
        head.picture("document-annulled");
        Person phone = as("head", Look.phone("en"));
        phone.go(DocumentPage.path(number));
        phone.checkAccess();
        phone.picture("document-annulled");
    }

    private void checkedInEachLanguage(String code, String picture, String named) {
        for (Look look : Look.sample()) {
            Person stranger = stranger(look);
            stranger.go(code);
            assertThat(new VerifyPage(stranger.page()).facts().first()).isVisible();
            assertThat(stranger.find("main")).containsText(named);
            assertThat(stranger.find("main")).not().containsText("Патология");
            stranger.checkAccess();
            stranger.picture(picture);
        }
    }

    /** Brings an application to its document; gives the number. */
    private static String issued(Person registrar, Person dean, long id, String holder) {
        registrar.go(QueuePage.PATH + "?queue=ALL&case=" + id);
        new QueuePage(registrar.page()).approve();
        Applications.await(id, "IN_SIGNING");
        dean.go(SigningPage.PATH + "?sheet="
                + line("select id from signing.sheet where request_id = ? and status = 'OPEN'", id));
        SigningPage table = new SigningPage(dean.page());
        table.signOpen();
        table.confirm(DemoPeople.PASSWORD);
        Locator results = table.results();
        assertThat(results).hasCount(1);
        Applications.await(id, "ISSUED");
        return line("select number from registry.line where request_id = ?", id);
    }

    private static String line(String query, Object key) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, key);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
