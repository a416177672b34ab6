package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.browser.Applications;
import kz.sirius.browser.Applications.Application;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.QueuePage;
import org.junit.jupiter.api.Test;

/** The workbench by the keyboard alone, and for one who only looks. */
class KeysBrowserIT extends BrowserTest {

    private static final LocalDate EARLIEST = LocalDate.of(2018, 2, 5);

    /** Between the two there is no frame, in which the browser would take the focus from the closed dialog's field. */
    private static final String LEAVES_THE_DIALOG_AND_PRESSES_X_IN_ONE_BREATH = """
            () => {
              const field = document.activeElement;
              field.closest('dialog').close();
              document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
            }""";

    @Test
    void goesThroughTheQueueByKeys() {
        List<Application> made = Applications.several(3, "SGM", EARLIEST);
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/queue.xhtml?unit=SGM");
        QueuePage queue = new QueuePage(registrar.page());
        assertThat(queue.holder()).hasText(made.get(0).holder());
        press(registrar, "x");
        assertThat(queue.bulk()).containsText("1 таңдалды");
        press(registrar, "j");
        assertThat(queue.holder()).hasText(made.get(1).holder());
        press(registrar, "ArrowDown");
        assertThat(queue.holder()).hasText(made.get(2).holder());
        assertThat(queue.bulk()).containsText("1 таңдалды");
        press(registrar, "k");
        assertThat(queue.holder()).hasText(made.get(1).holder());
        press(registrar, "r");
        assertThat(queue.dialog()).isVisible();
        registrar.page().keyboard().type("ajk");
        assertThat(registrar.find("#give-back\\:return-reason")).hasValue("ajk");
        registrar.page().evaluate(LEAVES_THE_DIALOG_AND_PRESSES_X_IN_ONE_BREATH);
        assertThat(queue.bulk()).containsText("2 таңдалды");
        press(registrar, "x");
        assertThat(queue.bulk()).containsText("1 таңдалды");
        press(registrar, "a");
        assertThat(queue.said()).containsText("№ " + made.get(1).id() + " өтінім мақұлданды");
        press(registrar, "/");
        assertThat(registrar.find("#find")).isFocused();
        for (Application left : List.of(made.get(0), made.get(2))) {
            registrar.go("/registrar/queue.xhtml?q=" + left.studentNo());
            queue.refuse("Сынақ: тізімде қалмауы үшін");
            assertThat(queue.said()).containsText("бас тартылды");
        }
    }

    @Test
    void singleLettersCanBeTurnedOff() {
        Application made = Applications.of("SGM", "KK", EARLIEST.plusYears(12));
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/queue.xhtml?q=" + made.studentNo());
        QueuePage queue = new QueuePage(registrar.page());
        press(registrar, "?");
        assertThat(queue.dialog()).containsText("Пернелер");
        registrar.checkAccess();
        registrar.find("#keys-on").uncheck();
        registrar.page().keyboard().press("Escape");
        press(registrar, "r");
        press(registrar, "x");
        assertThat(queue.dialog()).hasCount(0);
        assertThat(queue.bulk()).isHidden();
        registrar.page().reload();
        press(registrar, "r");
        assertThat(queue.dialog()).hasCount(0);
        registrar.find(".w-keys").click();
        assertThat(registrar.find("#keys-on")).not().isChecked();
        registrar.find("#keys-on").check();
        registrar.find("#keys [data-close]").click();
        press(registrar, "r");
        assertThat(queue.dialog()).isVisible();
    }

    @Test
    void anAuditorSeesEverythingAndDecidesNothing() {
        Application made = Applications.of("SGM", "KK", EARLIEST.plusYears(9));
        Person auditor = as("auditor", Look.desktop("ru"));
        auditor.go("/registrar/queue.xhtml?q=" + made.studentNo());
        QueuePage queue = new QueuePage(auditor.page());
        assertThat(queue.holder()).hasText(made.holder());
        assertThat(queue.checks().first()).isVisible();
        for (Locator button : List.of(queue.approving(), queue.returning(), queue.refusing(), queue.bulk())) {
            assertThat(button).hasCount(0);
        }
        assertThat(auditor.find(".w-item input")).hasCount(0);
        press(auditor, "a");
        assertThat(queue.said()).hasCount(0);
        auditor.checkAccess();
        auditor.picture("auditor-queue");
        auditor.go("/registrar/register.xhtml");
        auditor.checkAccess();
        auditor.go("/registrar/failed.xhtml");
        auditor.checkAccess();
    }

    private static void press(Person person, String key) {
        person.find("body[data-ready]").waitFor();
        person.page().keyboard().press(key);
    }
}
