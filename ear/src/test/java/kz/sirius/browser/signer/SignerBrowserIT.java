package kz.sirius.browser.signer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.sirius.browser.Applications;
import kz.sirius.browser.Applications.Application;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.QueuePage;
import kz.sirius.browser.pages.SigningPage;
import kz.sirius.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SignerBrowserIT extends BrowserTest {

    private static final LocalDate DUE = LocalDate.of(2019, 2, 5);

    @Test
    void signsOneWithThePasswordOnceMore() {
        Application asked = approved(Applications.of("SDN", "KK", DUE));
        Person dean = as("dean.sdn", Look.desktop("kk"));
        dean.go("/signer/table.xhtml");
        SigningPage table = new SigningPage(dean.page());
        table.open(asked.holder());
        dean.checkAccess();
        dean.picture("signer-table");
        table.signOpen();
        table.confirm("");
        assertThat(table.dialog().locator(".s-error")).containsText("Құпиясөзіңізді енгізіңіз");
        table.confirm("not-the-password");
        assertThat(table.dialog().locator("[role=alert]")).containsText("IDN-05");
        dean.checkAccess();
        assertEquals("IN_SIGNING", Applications.status(asked.id()));
        table.confirm(DemoPeople.PASSWORD);
        assertThat(table.results()).hasCount(1);
        assertThat(table.dialog()).containsText("Қол қойылды: 1 ішінен 1");
        dean.checkAccess();
        dean.picture("signer-result");
        assertEquals("ISSUED", Applications.status(asked.id()));
        table.leaveResult();
        assertThat(table.row(asked.holder())).hasCount(0);
    }

    @Test
    void signsSeveralAndTellsEach() {
        List<Application> asked = Applications.several(3, "SDN", DUE.plusDays(1));
        approve(asked);
        Person dean = as("dean.sdn", Look.phone("kk"));
        dean.go("/signer/table.xhtml");
        SigningPage table = new SigningPage(dean.page());
        asked.forEach(each -> table.row(each.holder()).locator("input").check());
        dean.checkAccess();
        dean.picture("signer-phone");
        table.signTicked();
        for (Application each : asked) {
            assertThat(table.dialog()).containsText(each.holder());
        }
        // The one that ends may be the one whose pages he has before him: what of them was not loaded yet is gone then.
        dean.expecting(409);
        endElsewhere(asked.get(2));
        table.confirm(DemoPeople.PASSWORD);
        assertThat(table.dialog()).containsText("Қол қойылды: 3 ішінен 2");
        assertThat(table.lines().first()).containsText(asked.get(2).holder());
        assertThat(table.lines().first()).containsText("SIG-0");
        dean.checkAccess();
        dean.picture("signer-phone-result");
        assertEquals("ISSUED", Applications.status(asked.get(0).id()));
        assertEquals("ISSUED", Applications.status(asked.get(1).id()));
    }

    @Test
    void aRefusalReturnsToTheRegistrarWithItsReason() {
        Application asked = approved(Applications.of("SPH", "RU", DUE));
        Person dean = as("dean.sph", Look.desktop("ru"));
        dean.go("/signer/table.xhtml");
        SigningPage table = new SigningPage(dean.page());
        table.open(asked.holder());
        table.refuse(" ");
        assertThat(table.dialog().locator(".s-error")).containsText("Напишите причину отказа");
        dean.find("#refusal\\:reason").fill("Фамилия набрана с ошибкой");
        dean.find("#refusal\\:refuse-do").click();
        assertThat(table.said()).containsText("Вы отказали в подписи");
        assertThat(table.row(asked.holder())).hasCount(0);
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/queue.xhtml?q=" + asked.studentNo());
        assertThat(registrar.find(".w-history")).containsText("Фамилия набрана с ошибкой");
        assertThat(new QueuePage(registrar.page()).approving()).isVisible();
    }

    @Test
    void aDeanOfAnotherUnitSeesNothingOfIt() {
        Application asked = approved(Applications.of("SGM", "KK", DUE));
        Person own = as("dean.sgm", Look.desktop("en"));
        own.go("/signer/table.xhtml");
        SigningPage table = new SigningPage(own.page());
        String sheet = table.row(asked.holder()).locator(".w-item__pdf").getAttribute("href");
        Person other = as("division.pge", Look.desktop("en"));
        other.go("/signer/table.xhtml");
        assertThat(new SigningPage(other.page()).row(asked.holder())).hasCount(0);
        other.go(sheet, 404);
    }

    @Test
    void saysWhenNothingWaits() {
        for (String language : List.of("kk", "ru", "en")) {
            Person head = as("division.pge", Look.phone(language));
            head.go("/signer/table.xhtml?sheet=x");
            assertThat(head.find("h1")).isVisible();
            head.checkAccess();
            head.picture("signer-empty");
        }
    }

    private Application approved(Application asked) {
        approve(List.of(asked));
        return asked;
    }

    private void approve(List<Application> asked) {
        Person registrar = as("registrar", Look.desktop("kk"));
        QueuePage queue = new QueuePage(registrar.page());
        for (Application each : asked) {
            registrar.go("/registrar/queue.xhtml?q=" + each.studentNo());
            queue.approve();
            assertThat(queue.said()).containsText("мақұлданды");
        }
        asked.forEach(each -> Applications.await(each.id(), "IN_SIGNING"));
    }

    /** The head of the office refuses what the dean has before him. */
    private void endElsewhere(Application asked) {
        Person head = as("head", Look.desktop("kk"));
        head.go("/signer/table.xhtml");
        SigningPage table = new SigningPage(head.page());
        table.open(asked.holder());
        table.refuse("Қайта тексеру керек");
        assertThat(table.said()).containsText("бас тарттыңыз");
    }
}
