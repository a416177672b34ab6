package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.ApplicationPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A learner sees an error in the preview of his application, reports it, is asked back, and reads the answer. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CorrectionsBrowserIT extends BrowserTest {

    private static final String WRONG = "Емтихан бағасы басқа";

    @Test
    void fromThePreviewToTheAnswer() {
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(3);
        Applications.Application application = Applications.of("SGM", "KK", due);
        Person learner = as(application.studentNo(), Look.phone("kk"));
        learner.go("/cabinet/corrections.xhtml");
        learner.checkAccess();
        learner.picture("corrections-none");
        String id = report(learner);

        Person registrar = as("registrar", Look.desktop("ru"));
        registrar.go("/registrar/corrections.xhtml");
        assertThat(registrar.find("main .s-table")).containsText(application.holder());
        registrar.checkAccess();
        registrar.picture("corrections-list");
        registrar.go("/registrar/correction.xhtml?id=" + id);
        assertThat(registrar.find("main")).containsText(WRONG);
        registrar.checkAccess();
        registrar.picture("correction-case");
        registrar.find("#act\\:take").click();
        assertThat(registrar.find("#messages .s-message")).isVisible();
        registrar.find("#back-ask").click();
        registrar.find("#back\\:question").fill("Қай ведомость бойынша?");
        registrar.find("#back\\:do").click();
        assertThat(registrar.find("main .s-due").first()).hasText("Срок приостановлен");

        reply(learner, id);

        registrar.go("/registrar/correction.xhtml?id=" + id);
        registrar.find("#correct-ask").click();
        registrar.find("#correct\\:do").click();
        assertThat(registrar.find("#correct-dialog .s-error")).hasCount(1);
        registrar.checkAccess();
        registrar.picture("correction-dialog");
        registrar.find("#correct\\:done").fill("Ведомость тексерілді, баға 90 болып түзетілді");
        registrar.find("#correct\\:do").click();
        assertThat(registrar.find("#messages .s-message")).containsText(id);
        registrar.picture("correction-answered");

        learner.go("/cabinet/correction.xhtml?id=" + id);
        assertThat(learner.find(".s-hero .s-status")).hasText("Түзетілді");
        assertThat(learner.find("main")).containsText("баға 90 болып түзетілді");
        learner.checkAccess();
        learner.picture("correction-own-answered");
        learner.go("/cabinet/home.xhtml");
        learner.find("a[href*='corrections.xhtml']").click();
        assertThat(learner.find("main .s-list li")).hasCount(1);
        learner.picture("corrections-own");
        Person phone = as("head", Look.phone("en"));
        phone.go("/registrar/corrections.xhtml?queue=ENDED");
        phone.checkAccess();
        phone.picture("corrections-list");
        phone.go("/registrar/correction.xhtml?id=" + id);
        phone.checkAccess();
        phone.picture("correction-case");
    }

    /** Reports an error in the first row; gives the number of the report. */
    private static String report(Person learner) {
        learner.go(ApplicationPage.PATH);
        learner.find("a[href='report.xhtml']").first().click();
        learner.find("#report\\:send").click();
        assertThat(learner.find(".s-error")).hasCount(3);
        learner.checkAccess();
        learner.picture("report-errors");
        Locator about = learner.find("#report\\:about");
        about.selectOption(new SelectOption().setIndex(2));
        learner.find("#report\\:wrong").fill(WRONG);
        learner.find("#report\\:right").fill("90 болуы керек, ведомость № 12");
        learner.picture("report-filled");
        learner.find("#report\\:send").click();
        assertThat(learner.find("#messages .s-message")).isVisible();
        learner.checkAccess();
        learner.picture("correction-own");
        String id = learner.page().url().replaceAll(".*[?&]id=([0-9]+).*", "$1");
        learner.go("/cabinet/report.xhtml");
        learner.find("#report\\:about").selectOption(new SelectOption().setIndex(2));
        learner.find("#report\\:wrong").fill(WRONG);
        learner.find("#report\\:right").fill("90");
        learner.find("#report\\:send").click();
        assertThat(learner.find(".s-error")).containsText(id);
        return id;
    }

    private static void reply(Person learner, String id) {
        learner.go("/cabinet/correction.xhtml?id=" + id);
        assertThat(learner.find("#reply .s-quote")).hasText("Қай ведомость бойынша?");
        learner.checkAccess();
        learner.picture("correction-asked");
        learner.find("#reply\\:text").fill("Қысқы сессия, № 12");
        learner.find("#reply\\:send").click();
        assertThat(learner.find(".s-hero .s-status")).hasText("Қаралуда");
    }
}
