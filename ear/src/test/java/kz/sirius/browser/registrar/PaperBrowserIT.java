package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.ApplicationPage;
import kz.sirius.browser.pages.QueuePage;
import kz.sirius.browser.pages.SigningPage;
import kz.sirius.demo.DemoPeople;
import kz.sirius.it.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A learner asks for two copies on paper; they are printed, signed by hand, sealed, entered and handed out against a drawn signature. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class PaperBrowserIT extends BrowserTest {

    @Test
    void fromThePrintQueueToTheHandOver() {
        LocalDate due = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(3);
        Applications.Application given = Applications.of("SPH", "KK", due);
        Person learner = as(given.studentNo(), Look.phone("kk"));
        long request = asked(learner);
        issued(request, given.holder());

        Person registrar = as("registrar", Look.desktop("ru"));
        registrar.go("/registrar/papers.xhtml");
        Locator row = registrar.find("#list tbody tr").filter(new Locator.FilterOptions().setHasText(given.holder()));
        assertThat(row).hasCount(1);
        assertThat(registrar.find("#scan\\:code")).isFocused();
        registrar.checkAccess();
        registrar.picture("papers-to-print");
        registrar.find("#list\\:step").click();
        assertThat(registrar.find("#messages .s-message")).containsText("Отметьте");
        String id = row.locator("th a").innerText();
        String number = row.locator("td").nth(2).innerText().split("\\s")[0];
        APIResponse file = registrar.page().request().get(Person.address() + "/files/paper?row=" + id);
        assertEquals("application/pdf", file.headers().get("content-type"));
        String words = Pdf.words(file.body());
        assertTrue(words.contains(Pdf.squeezed("Copy 1 of 2")) && words.contains(Pdf.squeezed("Copy 2 of 2")), words);
        take(registrar, row);
        assertThat(registrar.find("#messages .s-message--success")).isVisible();

        registrar.go("/registrar/papers.xhtml?queue=TO_SIGN");
        registrar.picture("papers-to-sign");
        registrar.go("/registrar/paper-version.xhtml?id=" + id);
        registrar.find("#step\\:sign").click();
        assertThat(registrar.find(".s-error").first()).hasText("Отметьте, кто подписал.");
        registrar.checkAccess();
        registrar.picture("paper-sign-error");
        registrar.find("#step input[type=checkbox]").first().check();
        registrar.find("#step\\:sign").click();
        assertThat(registrar.find("#step\\:seal")).isVisible();
        registrar.find("#step\\:seal").click();
        assertThat(registrar.find("#step\\:enter")).isVisible();
        registrar.checkAccess();
        registrar.picture("paper-to-enter");
        registrar.find("#step\\:enter").click();
        assertThat(registrar.find("#handover\\:do")).isVisible();

        learner.go("/cabinet/home.xhtml");
        assertThat(learner.find("main")).containsText(number);
        learner.checkAccess();
        learner.picture("paper-ready-home");
        learner.go("/cabinet/request.xhtml?id=" + request);
        assertThat(learner.find("#paper-title")).isVisible();
        assertThat(learner.find("main")).containsText("Жеке куәлігіңізді ала келіңіз");
        learner.checkAccess();
        learner.picture("paper-ready-request");

        handedOver(number, id);

        registrar.go("/registrar/paper-version.xhtml?id=" + id);
        assertThat(registrar.find(".w-drawn")).isVisible();
        assertEquals(true, registrar.find(".w-drawn").evaluate("image => image.complete && image.naturalWidth > 100"));
        registrar.checkAccess();
        registrar.picture("paper-handed-over");
        learner.go("/cabinet/request.xhtml?id=" + request);
        assertThat(learner.find(".s-hero .s-status")).hasText("Қағаз нұсқа берілді");
        learner.checkAccess();
        learner.picture("paper-received");
        for (Look look : new Look[] {
            Look.desktop("kk"), Look.phone("en"), Look.desktop("en").inTheDark()
        }) {
            Person other = as("head", look);
            other.go("/registrar/papers.xhtml?queue=ENDED");
            other.checkAccess();
            other.picture("papers-ended");
            other.go("/registrar/paper-version.xhtml?id=" + id);
            other.checkAccess();
            other.picture("paper-handed-over");
        }
    }

    private static long asked(Person learner) {
        learner.go(ApplicationPage.PATH);
        ApplicationPage form = new ApplicationPage(learner.page());
        form.language("EN").because("STUDY", "Шетелдегі университет қағаз нұсқасын сұрайды");
        form.field("delivery").selectOption("BOTH");
        form.field("copies").fill("11");
        form.agree();
        learner.picture("paper-application");
        form.send();
        assertThat(form.errors().first()).isVisible();
        learner.checkAccess();
        learner.picture("paper-application-error");
        form.field("copies").fill("2");
        form.send();
        assertThat(learner.find("#messages .s-message--success")).isVisible();
        learner.checkAccess();
        learner.picture("paper-application-sent");
        return Long.parseLong(learner.page().url().replaceAll(".*[?&]id=([0-9]+).*", "$1"));
    }

    private void issued(long request, String holder) {
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/queue.xhtml?queue=ALL&case=" + request);
        new QueuePage(registrar.page()).approve();
        Applications.await(request, "IN_SIGNING");
        Person dean = as("dean.sph", Look.desktop("kk"));
        dean.go(SigningPage.PATH);
        SigningPage table = new SigningPage(dean.page());
        table.sign(holder, DemoPeople.PASSWORD);
        assertThat(table.results()).hasCount(1);
        Applications.await(request, "ISSUED");
    }

    private static void take(Person registrar, Locator row) {
        row.locator("input[type=checkbox]").check();
        registrar.find("#list\\:step").click();
    }

    /** A scanner types the number and presses Enter; the receiver draws with the mouse. */
    private void handedOver(String number, String id) {
        Person window = as("registrar", new Look("kk", 820, 1180, false));
        window.go("/registrar/papers.xhtml?queue=READY");
        assertThat(window.find("#scan\\:code")).isFocused();
        window.page().keyboard().type("жоқ");
        window.page().keyboard().press("Enter");
        assertThat(window.find(".s-error")).isVisible();
        window.find("#scan\\:code").fill("");
        window.page().keyboard().type(number.toLowerCase(java.util.Locale.ROOT));
        window.page().keyboard().press("Enter");
        window.page().waitForURL("**/paper-version.xhtml?id=" + id);
        for (Locator copy :
                window.find("#handover input[name='handover:copies']").all()) {
            copy.check();
        }
        window.find("#handover\\:receiver").selectOption("REPRESENTATIVE");
        window.find("#handover\\:name").fill("Бөтенова Айжан");
        window.find("#handover\\:basis").fill("Нотариалды сенімхат № 15");
        window.find("#handover\\:document").fill("012345678");
        confirm(window);
        assertThat(window.find("#handover .s-error").first()).isVisible();
        window.checkAccess();
        window.picture("paper-handover-unsigned");
        draw(window.page());
        window.picture("paper-handover");
        confirm(window);
        assertThat(window.find("#messages .s-message--success")).isVisible();
        window.picture("paper-handover-done");
    }

    private static void confirm(Person window) {
        window.find("#handover\\:do").click();
        window.find("#yes").click();
    }

    private static void draw(Page page) {
        BoundingBox box = page.locator(".kbw-signature canvas").boundingBox();
        Mouse mouse = page.mouse();
        page.locator(".kbw-signature").scrollIntoViewIfNeeded();
        box = page.locator(".kbw-signature canvas").boundingBox();
        mouse.move(box.x + 40, box.y + 120);
        mouse.down();
        for (int i = 0; i <= 40; i++) {
            mouse.move(box.x + 40 + i * 6, box.y + 90 + 50 * Math.sin(i / 3.0));
        }
        mouse.up();
    }
}
