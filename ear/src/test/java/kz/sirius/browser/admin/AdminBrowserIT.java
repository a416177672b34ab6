package kz.sirius.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.LoginCardPage;
import kz.sirius.browser.pages.LoginPage;
import kz.sirius.browser.pages.PasswordPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdminBrowserIT extends BrowserTest {

    private static final String OWN = "жаңа-құпиясөз-2026";

    @Test
    void aMemberOfStaffGetsAnAccountARoleAndAUnit() {
        Person admin = as("admin", Look.desktop("kk"));
        admin.go("/admin/account-new.xhtml");
        Map.of(
                        "login", "deanery.sdn",
                        "surname", "Қонысбаева",
                        "givenName", "Жанар",
                        "surnameLatin", "KONYSBAYEVA",
                        "givenNameLatin", "ZHANAR")
                .forEach((field, value) -> admin.find("#new\\:" + field).fill(value));
        admin.find("#new\\:open").click();
        LoginCardPage card = new LoginCardPage(admin.page());
        assertThat(card.slip()).containsText("Қонысбаева Жанар");
        String oneTime = card.oneTimePassword();
        admin.checkAccess();
        admin.find("a[href*='account.xhtml?login=deanery.sdn']").click();
        admin.find("#add\\:role").selectOption("DEANERY");
        admin.find("#add\\:give").click();
        assertThat(admin.find("#messages")).containsText("IDN-11");
        admin.find("#add\\:unit").selectOption("SDN");
        admin.find("#add\\:give").click();
        assertThat(admin.find("#take li")).containsText("Деканат");
        admin.picture("admin-account");
        Person clerk = newcomer("deanery.sdn", oneTime);
        clerk.go("/deanery/learners.xhtml?q=24200001");
        assertThat(clerk.find("a[href*='no=24200001']")).isVisible();
        clerk.go("/deanery/learner.xhtml?no=22100001", 404);
        admin.find("#take li a").click();
        assertThat(admin.find("#messages")).containsText("Рөл алынды");
        clerk.go("/deanery/learners.xhtml", 403);
    }

    private Person newcomer(String login, String oneTime) {
        Person person = stranger(Look.desktop("kk"));
        person.go("/password.xhtml");
        LoginPage door = new LoginPage(person.page());
        door.enter(login, oneTime);
        new PasswordPage(person.page()).change(oneTime, OWN, OWN);
        person.go("/password.xhtml");
        door.enter(login, OWN);
        assertThat(person.find("h1")).hasText("Жаңа құпиясөз");
        return person;
    }

    @Test
    void whatIsWrongIsSaidWithWhatToDo() {
        Person admin = as("admin", Look.desktop("ru"));
        admin.go("/admin/account-new.xhtml");
        admin.find("#new\\:login").fill("Registrar Two");
        admin.find("#new\\:surname").fill("Тест");
        admin.find("#new\\:surnameLatin").fill("TEST");
        admin.find("#new\\:open").click();
        assertThat(admin.find("#messages")).containsText("IDN-08");
        admin.find("#new\\:login").fill("registrar");
        admin.find("#new\\:open").click();
        assertThat(admin.find("#messages")).containsText("IDN-07");
        admin.go("/admin/account.xhtml?login=admin");
        new LoginCardPage(admin.page()).block("сам себя");
        assertThat(admin.find("#messages")).containsText("IDN-15");
        admin.go("/admin/account.xhtml?login=22100001", 404);
        admin.go("/admin/appoint.xhtml?login=registrar");
        admin.find("#appoint\\:office").selectOption("DEAN");
        admin.find("#appoint\\:unit").selectOption("SGM");
        admin.find("#appoint\\:key").fill("no-such-key");
        admin.find("#appoint\\:from").fill("31.02.2027");
        admin.find("#appoint\\:go").click();
        assertThat(admin.find(".s-error")).containsText("26.11.2026");
        admin.find("#appoint\\:from").fill("01.02.2027");
        admin.find("#appoint\\:go").click();
        assertThat(admin.find(".s-error")).containsText("Такого ключа на сервере нет");
        admin.checkAccess();
        admin.picture("admin-appoint-wrong");
    }

    @Test
    void anOfficialIsAppointedAndHisTimeEnds() {
        Person admin = as("admin", Look.desktop("en"));
        admin.go("/admin/appoint.xhtml");
        admin.find("#appoint\\:person").selectOption("registrar");
        admin.find("#appoint\\:office").selectOption("REGISTRAR_HEAD");
        admin.find("#appoint\\:key").fill("head");
        admin.find("#appoint\\:from").fill("1.2.2027");
        admin.find("#appoint\\:go").click();
        assertThat(admin.find("#messages")).containsText("The appointment is made");
        assertThat(admin.find("#work")).containsText("1 February 2027");
        admin.go("/admin/offices.xhtml");
        assertThat(admin.find("section:has(#coming)")).containsText("Ахметова Динара");
        admin.checkAccess();
        admin.picture("admin-offices-coming");
        admin.find("section:has(#coming) a").click();
        admin.find("#end\\:last").fill("01.01.2027");
        end(admin);
        assertThat(admin.find("#messages")).containsText("IDN-12");
        admin.find("#end\\:last").fill("28.02.2027");
        end(admin);
        assertThat(admin.find("#messages")).containsText("28 February 2027");
        assertThat(admin.find("#work dl")).containsText("28 February 2027");
    }

    private static void end(Person admin) {
        admin.find("[data-open=sure]").click();
        admin.find("#end\\:go").click();
    }

    @Test
    void aUnitGetsASigningPolicyOfItsOwnAndLosesItAgain() {
        Person admin = as("admin", Look.desktop("kk"));
        admin.go("/admin/policies.xhtml");
        String cell = "tr:has(th:text-is('Стоматология мектебі')) td:nth-of-type(1) select";
        assertThat(admin.find(cell)).hasValue("");
        admin.find(cell).selectOption("ALL");
        admin.find("#policies\\:save").click();
        assertThat(admin.find("#messages")).containsText("сақталды");
        admin.page().reload();
        assertThat(admin.find(cell)).hasValue("ALL");
        admin.find(cell).selectOption(new SelectOption().setValue(""));
        admin.find("#policies\\:save").click();
        assertThat(admin.find("#messages")).containsText("сақталды");
        admin.find("#policies\\:save").click();
        assertThat(admin.find("#messages")).containsText("Ештеңе өзгерген жоқ");
    }

    @Test
    void aHolidayAndASwapComeIntoTheCalendarAndGo() {
        Person admin = as("admin", Look.desktop("kk"));
        admin.go("/admin/calendar.xhtml?year=2031");
        assertThat(admin.find(".s-empty")).isVisible();
        admin.find("#holiday\\:hday").fill("16.06.2031");
        admin.find("#holiday\\:hname").fill("Университет күні");
        admin.find("#holiday\\:addHoliday").click();
        assertThat(admin.find("#plan")).containsText("Университет күні");
        assertThat(admin.find("#plan-count")).containsText("жылж");
        assertThat(admin.find(".s-empty")).isVisible();
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#days tbody tr")).containsText("Университет күні");
        admin.find("#swap\\:wday").fill("21.06.2031");
        admin.find("#swap\\:oday").fill("20.06.2031");
        admin.find("#swap\\:basis").fill("№ 1 бұйрық");
        admin.find("#swap\\:addSwap").click();
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#days tbody tr")).hasCount(3);
        admin.picture("admin-calendar-changed");
        admin.find("#days tbody tr a").last().click();
        assertThat(admin.find("#plan")).containsText("21 маусым");
        admin.find("#plan-form\\:plan-discard").click();
        assertThat(admin.find("#days tbody tr")).hasCount(3);
        admin.find("#days tbody tr a").last().click();
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#days tbody tr")).hasCount(1);
        admin.find("#days tbody tr a").click();
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find(".s-empty")).isVisible();
    }

    @Test
    void theAuditorFindsAnActAndHasTheChainVerified() {
        Person auditor = as("auditor", Look.desktop("ru"));
        auditor.go("/registrar/queue.xhtml");
        auditor.find(".w-mod a[href*='/admin/audit.xhtml']").click();
        assertThat(auditor.find("#trail tbody")).containsText("identity.login");
        auditor.find("#login").fill("auditor");
        auditor.find("#act").selectOption("identity.login");
        auditor.find(".s-filter button").click();
        Locator row = auditor.find("#trail tbody tr").first();
        assertThat(row).containsText("Аудитор");
        assertThat(row).containsText("198.18.");
        assertThat(row).containsText("Выполнено");
        auditor.find("#chain\\:verify").click();
        assertThat(auditor.find("#check")).containsText("Цепочка цела");
        auditor.picture("admin-audit-verified");
        auditor.go("/admin/audit.xhtml?login=nobody.at.all&from=31.02.2026");
        assertThat(auditor.find(".s-empty")).containsText("Таких записей нет");
        assertThat(auditor.find("#from-error")).isVisible();
        auditor.go("/admin/heads.xhtml", 403);
        as("registrar").go("/admin/audit.xhtml", 403);
    }

    @ParameterizedTest
    @MethodSource
    void thePagesAreReadableForEverybody(Look look) {
        Person admin = as("admin", look);
        for (String page : List.of(
                "accounts",
                "account-new",
                "account",
                "offices",
                "appoint",
                "appointment",
                "policies",
                "calendar",
                "import",
                "import-run",
                "audit",
                "heads")) {
            String of = Map.of("account", "?login=dean.sgm", "appointment", "?id=1", "import-run", "?id=1")
                    .getOrDefault(page, "");
            admin.go("/admin/" + page + ".xhtml" + of);
            admin.checkAccess();
            admin.picture("admin-" + page);
            Object over = admin.page()
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, page + " scrolls sideways");
            Object shown = admin.page()
                    .evaluate("(part => part.left >= 0 && part.right <= innerWidth)"
                            + "(document.querySelector('.w-mod [aria-current]').getBoundingClientRect())");
            assertEquals(true, shown, page + " does not show where one is");
        }
    }

    static Stream<Look> thePagesAreReadableForEverybody() {
        return Look.sample().stream();
    }
}
