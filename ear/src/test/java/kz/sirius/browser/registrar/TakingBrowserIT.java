package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import kz.sirius.browser.Applications;
import kz.sirius.browser.Applications.Application;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.QueuePage;
import org.junit.jupiter.api.Test;

/** Two of the office before one application: who has taken it decides, the other sees it at once. */
class TakingBrowserIT extends BrowserTest {

    private static final LocalDate FAR = LocalDate.of(2030, 2, 5);

    @Test
    void whoTakesItDecidesAndTheHeadTakesItOver() {
        Application asked = Applications.of("SDN", "KK", FAR);
        String path = "/registrar/queue.xhtml?queue=ALL&q=" + asked.studentNo() + "&case=" + asked.id();
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go(path);
        QueuePage mine = new QueuePage(registrar.page());
        Person head = as("head", Look.desktop("ru"));
        head.go(path);
        QueuePage other = new QueuePage(head.page());
        assertThat(taken(registrar)).containsText("Өтінімді әлі ешкім алған жоқ");
        registrar.page().keyboard().press("t");
        assertThat(mine.said()).containsText("өтінім енді сізде");
        assertThat(taken(registrar)).containsText("сіз жұмыс істеп жатырсыз");
        registrar.checkAccess();
        registrar.picture("registrar-taken");
        assertThat(taken(head))
                .containsText(
                        "С заявкой работает Ахметова Динара",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(25_000));
        other.approve();
        assertThat(other.said()).containsText("REQ-40");
        assertThat(other.approving()).isHidden();
        assertEquals("SUBMITTED", Applications.status(asked.id()));
        head.checkAccess();
        head.picture("registrar-taken-by-other");
        head.find("#taking\\:take").click();
        assertThat(other.said()).containsText("теперь ваша");
        mine.approve();
        assertThat(mine.said()).containsText("REQ-40");
    }

    @Test
    void isHandedOverToAColleagueInWhoseQueueItLies() {
        Application asked = Applications.of("SDN", "RU", FAR);
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/queue.xhtml?queue=ALL&q=" + asked.studentNo() + "&case=" + asked.id());
        QueuePage queue = new QueuePage(registrar.page());
        registrar.find("#taking\\:take").click();
        assertThat(queue.said()).containsText("енді сізде");
        registrar.find("#hand").click();
        registrar.find("#handing\\:hand-do").click();
        assertThat(queue.dialog().locator(".s-error")).containsText("Әріптесті таңдаңыз");
        registrar.checkAccess();
        registrar.find("#handing\\:colleague").selectOption("head");
        registrar.picture("registrar-hand-over");
        registrar.find("#handing\\:hand-do").click();
        assertThat(queue.said()).containsText("берілді");
        Person head = as("head", Look.desktop("ru"));
        head.go("/registrar/queue.xhtml?queue=MINE");
        QueuePage other = new QueuePage(head.page());
        assertThat(other.rows().filter(new Locator.FilterOptions().setHasText(asked.holder())))
                .hasCount(1);
        other.open(asked.holder());
        assertThat(other.holder()).hasText(asked.holder());
        other.approve();
        assertThat(other.said()).containsText("одобрен");
        Applications.await(asked.id(), "IN_SIGNING");
    }

    private static Locator taken(Person person) {
        return person.find("#taking\\:taken");
    }
}
