package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import kz.sirius.browser.Applications;
import kz.sirius.browser.Applications.Application;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.QueuePage;
import org.junit.jupiter.api.Test;

class RegistrarBrowserIT extends BrowserTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 3);
    private static final LocalDate FAR = LocalDate.of(2030, 2, 5);

    private Person registrar;
    private QueuePage queue;

    private void at(String login, String path) {
        registrar = as(login, Look.desktop("kk"));
        registrar.go(path);
        queue = new QueuePage(registrar.page());
    }

    @Test
    void showsWhatIsDueFirstOnTopAndSaysItInWords() {
        Application second = Applications.of("SGM", "KK", LONG_AGO.plusDays(1));
        Application first = Applications.of("SGM", "RU", LONG_AGO);
        at("registrar", "/registrar/queue.xhtml?unit=SGM");
        assertThat(queue.rows().nth(0)).containsText(first.holder());
        assertThat(queue.rows().nth(1)).containsText(second.holder());
        assertThat(queue.rows().nth(0).locator(".s-due--over")).containsText("күн кешікті");
        assertThat(queue.holder()).hasText(first.holder());
        assertThat(queue.checks().first()).isVisible();
        assertThat(registrar.find(".w-nav a[aria-current]")).containsText("Тексеруге");
        assertThat(registrar.find(".w-prev iframe"))
                .hasAttribute("src", Pattern.compile(".*/files/preview/" + first.id() + "#.*"));
    }

    @Test
    void findsByNumberAndByNameAndOffersTheWholeListOtherwise() {
        Application wanted = Applications.of("SDN", "KK", FAR);
        at("registrar", "/registrar/queue.xhtml");
        queue.search(wanted.studentNo());
        assertThat(queue.rows()).hasCount(1);
        assertThat(queue.holder()).hasText(wanted.holder());
        queue.search(wanted.holder().toLowerCase(java.util.Locale.ROOT));
        assertThat(queue.rows().filter(new Locator.FilterOptions().setHasText(wanted.holder())))
                .hasCount(1);
        queue.search("ешкім жоқ");
        assertThat(queue.rows()).hasCount(0);
        assertThat(registrar.find(".s-empty").first()).containsText("Ештеңе табылмады");
        registrar.checkAccess();
        registrar.find(".s-empty a").last().click();
        assertThat(queue.rows()).not().hasCount(0);
    }

    @Test
    void isNarrowedByLanguageAndUnitAndShownPageByPage() {
        Application first = Applications.of("SPH", "KK", FAR);
        for (int i = 0; i < 26; i++) {
            Applications.again(first, "SPH", FAR);
        }
        Applications.of("SPH", "EN", FAR);
        at("registrar", "/registrar/queue.xhtml?unit=SPH&language=KK");
        assertThat(queue.rows()).hasCount(25);
        registrar.find(".s-pager a[rel=next]").click();
        assertThat(registrar.find(".s-pager")).containsText("2");
        assertThat(registrar.find(".s-pager a[rel=prev]")).isVisible();
        assertThat(queue.rows().nth(1)).containsText("KK");
        registrar.find(".w-filter select[name=language]").selectOption("EN");
        registrar.find(".w-filter button").click();
        assertThat(queue.rows()).hasCount(1);
        assertThat(queue.rows()).containsText("EN");
    }

    @Test
    void approvesOnceSaysSoAndOpensTheNext() {
        List<Application> made = Applications.several(2, "SGM", LONG_AGO.minusYears(1));
        at("registrar", "/registrar/queue.xhtml?unit=SGM");
        assertThat(queue.holder()).hasText(made.get(0).holder());
        queue.approving().dblclick();
        assertThat(queue.said()).containsText("№ " + made.get(0).id() + " өтінім мақұлданды");
        assertThat(queue.holder()).hasText(made.get(1).holder());
        Applications.await(made.get(0).id(), "IN_SIGNING");
        assertEquals(1, Applications.steps(made.get(0).id(), "APPROVED"));
        assertEquals("SUBMITTED", Applications.status(made.get(1).id()));
        queue.refuse("Сынақ: тізімде қалмауы үшін");
        assertThat(queue.said()).containsText("бас тартылды");
    }

    @Test
    void returnsWithAReasonThatTheHistoryKeeps() {
        Application asked = Applications.of("SDN", "KK", FAR);
        at("registrar", "/registrar/queue.xhtml?q=" + asked.studentNo());
        queue.giveBack(" ");
        assertThat(queue.dialog().locator(".s-error")).containsText("Себебін жазыңыз");
        registrar.checkAccess();
        registrar.picture("registrar-return");
        assertEquals("SUBMITTED", Applications.status(asked.id()));
        registrar.find("#give-back\\:return-reason").fill("Төлқұжаттағы тегіңізді тексеріңіз");
        registrar.find("#give-back\\:return-do").click();
        assertThat(queue.said()).containsText("№ " + asked.id() + " өтінім қайтарылды");
        registrar.go("/registrar/queue.xhtml?queue=RETURNED&case=" + asked.id());
        assertThat(registrar.find(".w-history")).containsText("Төлқұжаттағы тегіңізді тексеріңіз");
        assertThat(registrar.find("main .s-due--paused").first()).isVisible();
        assertThat(queue.approving()).hasCount(0);
    }

    @Test
    void refusesAfterAQuestionOnly() {
        Application asked = Applications.of("SDN", "RU", FAR);
        at("registrar", "/registrar/queue.xhtml?q=" + asked.studentNo());
        queue.refusing().click();
        assertThat(queue.dialog()).containsText("№ " + asked.id() + " өтінімнен бас тартасыз ба?");
        registrar.page().keyboard().press("Escape");
        assertThat(queue.dialog()).hasCount(0);
        queue.refuse("Транскрипт бұл себеппен берілмейді");
        assertThat(queue.said()).containsText("бас тартылды");
        assertEquals("REFUSED", Applications.status(asked.id()));
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        Application asked = Applications.of("SDN", "KK", FAR);
        String path = "/registrar/queue.xhtml?queue=ALL&q=" + asked.studentNo();
        at("registrar", path);
        Person head = as("head", Look.desktop("ru"));
        head.go(path);
        QueuePage other = new QueuePage(head.page());
        other.giveBack("Уточните фамилию");
        assertThat(other.said()).containsText("возвращено");
        queue.approve();
        assertThat(queue.said()).containsText("REQ-06");
        assertThat(registrar.find("main .s-status").first()).hasText("Түзетуге қайтарылды");
        assertEquals("RETURNED", Applications.status(asked.id()));
        registrar.checkAccess();
    }

    @Test
    void approvesSeveralAndTellsTheFailuresFirst() {
        List<Application> made = Applications.several(3, "PGE", LONG_AGO.minusYears(2));
        at("registrar", "/registrar/queue.xhtml?unit=PGE");
        made.forEach(each -> queue.tick(each.holder()));
        assertThat(queue.bulk()).containsText("3 таңдалды");
        Person head = as("head", Look.desktop("kk"));
        head.go("/registrar/queue.xhtml?q=" + made.get(1).studentNo());
        new QueuePage(head.page()).giveBack("Тексеріңіз");
        assertThat(new QueuePage(head.page()).said()).containsText("қайтарылды");
        queue.approveTicked();
        assertThat(queue.dialog()).containsText("Мақұлданды: 3 ішінен 2");
        assertThat(queue.results().first()).containsText(made.get(1).holder());
        assertThat(queue.results().first()).containsText("REQ-06");
        registrar.checkAccess();
        registrar.picture("registrar-bulk");
        queue.leaveResult();
        assertThat(queue.bulk()).isHidden();
        Applications.await(made.get(0).id(), "IN_SIGNING");
        Applications.await(made.get(2).id(), "IN_SIGNING");
    }
}
