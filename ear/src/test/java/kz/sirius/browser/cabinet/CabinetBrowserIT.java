package kz.sirius.browser.cabinet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.ApplicationPage;
import kz.sirius.browser.pages.OwnRequestPage;
import kz.sirius.browser.pages.QueuePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A learner's whole way through the cabinet, at a phone in Kazakh; and what every page of the cabinet must be. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class CabinetBrowserIT extends BrowserTest {

    private static final String HOME = "/cabinet/home.xhtml";
    private static final String RECORD = "/cabinet/record.xhtml";
    private static final int BUDGET = 350 * 1024;

    @Test
    void thePreviewFollowsThePeriod() {
        Person learner = as("23100013");
        learner.go(ApplicationPage.PATH);
        ApplicationPage page = new ApplicationPage(learner.page());
        assertThat(page.sums()).hasText(new String[] {"176", "2,13", "2,13"});
        assertThat(page.rows()).hasCount(39);
        page.year("2023/2024");
        assertThat(page.sums()).hasText(new String[] {"48", "1,84", "1,84"});
        assertThat(page.rows()).hasCount(14);
        assertThat(page.pictures().first()).hasAttribute("src", Pattern.compile(".*from=2023%2F2024.*page=1"));
        page.pictures().first().scrollIntoViewIfNeeded();
        Object width = page.pictures().first().evaluate("async image => (await image.decode(), image.naturalWidth)");
        assertTrue(((Number) width).intValue() > 900, "pixels across: " + width);
        page.field("scope").selectOption("RANGE");
        page.field("from").selectOption("2024/2025-2");
        assertThat(page.field("to").locator("option")).hasCount(3);
        assertThat(page.rows()).hasCount(19);
        learner.checkAccess();
        learner.picture("cabinet-preview");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldsAndNothingTypedIsLost() {
        Person learner = as("23100020");
        learner.go(ApplicationPage.PATH);
        ApplicationPage page = new ApplicationPage(learner.page());
        page.send();
        assertThat(page.errors()).hasCount(3);
        assertThat(page.field("reasonCode")).isFocused();
        assertThat(page.field("reason")).hasAccessibleDescription(Pattern.compile(".*Себебін өз сөзіңізбен жазыңыз.*"));
        assertThat(page.field("consent")).hasAccessibleDescription("Келісімсіз өтінім қабылданбайды");
        learner.checkAccess();
        learner.picture("cabinet-wrong");
        page.year("2024/2025").because("STUDY", "   ").agree().send();
        assertThat(page.errors()).hasCount(1);
        assertThat(page.field("reason")).isFocused();
        assertThat(page.field("year")).hasValue("2024/2025");
        assertThat(page.field("reasonCode")).hasValue("STUDY");
        assertThat(page.field("consent")).isChecked();
        assertEquals(0, requestsOf("23100020"));
    }

    @Test
    void twoClicksMakeOneApplicationAndTheSameAgainIsPointedOut() {
        Person learner = as("24100005");
        learner.go(ApplicationPage.PATH);
        ApplicationPage page = new ApplicationPage(learner.page());
        page.because("VISA", "Елшілік сұрайды").agree().sendTwice();
        OwnRequestPage sent = new OwnRequestPage(learner.page());
        assertThat(sent.said()).containsText("өтінім жіберілді");
        assertThat(sent.status()).hasText("Тексеруде");
        assertThat(sent.now()).containsText("тіркеуші кеңсесінде");
        assertThat(sent.due()).containsText("Мерзімі");
        assertEquals(1, requestsOf("24100005"));
        String id = sent.id();
        learner.picture("cabinet-sent");

        learner.go(ApplicationPage.PATH);
        page.because("VISA", "Тағы біреуі керек").agree().send();
        assertThat(page.errors()).hasCount(1);
        assertThat(page.another()).hasAccessibleDescription(Pattern.compile(".*№ " + id + ".*"));
        assertThat(learner.find("#new\\:sums a[href*='id=" + id + "']")).isVisible();
        learner.checkAccess();
        learner.picture("cabinet-same");
        page.another().check();
        page.send();
        assertThat(sent.said()).containsText("өтінім жіберілді");
        assertEquals(2, requestsOf("24100005"));
        learner.go(HOME);
        assertThat(learner.find("main section.s-card")).hasCount(2);
        learner.picture("cabinet-two-open");
    }

    @Test
    void anApplicationIsReturnedAnsweredAndWithdrawn() {
        Person learner = as("23100014");
        String id = apply(learner);
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go(QueuePage.PATH);
        QueuePage queue = new QueuePage(registrar.page());
        queue.openByName("Хамит Томирис");
        queue.giveBack("Қай елге керегін жазыңыз");
        assertThat(queue.said()).containsText("Хамит");

        OwnRequestPage page = new OwnRequestPage(learner.page());
        learner.go(OwnRequestPage.path(id));
        assertThat(page.question()).hasText("Қай елге керегін жазыңыз");
        assertThat(page.due()).containsText("Мерзім тоқтатылды");
        learner.checkAccess();
        learner.picture("cabinet-returned");
        page.answer(" ");
        assertThat(learner.find(".s-error")).hasCount(1);
        page.answer("Польшаға");
        assertThat(page.said()).containsText("Жауап жіберілді");
        assertThat(page.history()).hasCount(3);
        assertThat(page.history().last()).containsText("Польшаға");

        assertThat(page.withdraw()).isVisible();
        learner.checkAccess();
        learner.picture("cabinet-withdraw");
        page.no().click();
        assertThat(page.yes()).isHidden();
        page.withdraw();
        page.yes().click();
        assertThat(page.status()).hasText("Қайтарып алынды");
        assertThat(learner.find("#withdraw\\:ask")).hasCount(0);
        learner.picture("cabinet-withdrawn");
    }

    @Test
    void theRecordShowsAttemptsThatNoLongerCount() {
        for (Look look : List.of(Look.phone("kk"), Look.desktop("kk"))) {
            Person learner = as("23100013", look);
            learner.go(RECORD);
            assertThat(learner.find(".s-transcript")).hasCount(3);
            Locator old = learner.find("tr.s-old");
            assertThat(old).hasCount(6);
            assertThat(old.first()).containsText("1-әрекет; есептелгені: 3-әрекет");
            assertThat(learner.find("tbody").filter(new Locator.FilterOptions().setHasText("3-әрекет, қайта тапсыру")))
                    .not()
                    .hasCount(0);
            assertThat(learner.find("tfoot").first()).containsText("48 кредит, GPA 1,84");
        }
    }

    @Test
    void nothingOfAnotherLearnerIsWithinReach() {
        String id = apply(as("23100017"));
        Person other = as("22100018");
        String unknown = said(other, OwnRequestPage.path("999999999"));
        assertEquals(unknown, said(other, OwnRequestPage.path(id)));
        assertEquals(unknown, said(other, OwnRequestPage.path("abc")));
        other.go("/files/preview/" + id, 404);
        other.go("/files/document/TR-2026-999999", 404);
        other.go("/files/own-preview-page?scope=ALL&page=99", 404);
        other.go("/files/own-preview-page?scope=ALL&page=x", 404);
        other.go("/files/own-preview?scope=YEAR&from=nonsense", 422);
    }

    private static String said(Person person, String path) {
        person.go(path, 404);
        return person.find("main").innerText();
    }

    @Test
    void aLearnerWithoutResultsIsToldWhatComes() {
        Person learner = as(newcomer());
        learner.go(HOME);
        assertThat(learner.find(".s-empty")).hasCount(2);
        learner.checkAccess();
        learner.picture("cabinet-empty");
        learner.go(RECORD);
        assertThat(learner.find(".s-empty")).hasCount(1);
        learner.go(ApplicationPage.PATH);
        assertThat(learner.find(".s-empty")).containsText("деканатқа хабарласыңыз");
        assertThat(learner.find("#new\\:send")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageIsForEverybody(String language) {
        for (Look look : Look.mostlyPhone(language)) {
            Person learner = as("15100022", look);
            for (String path : List.of(HOME, RECORD, ApplicationPage.PATH)) {
                learner.go(path);
                learner.checkAccess();
                learner.picture("cabinet" + path.replaceAll(".*/|\\.xhtml", "-"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void nothingScrollsSidewaysOnASmallPhone(String language) {
        Person learner = as("15100022", new Look(language, 360, 740, false));
        for (String path : List.of(HOME, RECORD, ApplicationPage.PATH)) {
            learner.go(path);
            Object over = learner.page()
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, path);
        }
    }

    @Test
    void theFirstVisitIsLight() {
        Person learner = as("22100002");
        Map<String, Integer> parts = new HashMap<>();
        for (String path : List.of(HOME, ApplicationPage.PATH)) {
            learner.go(path);
            parts.putAll(parts(learner));
        }
        int weight = parts.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(parts.keySet().stream().anyMatch(part -> part.contains("core.js")), "parts: " + parts);
        assertTrue(weight > 150 * 1024 && weight <= BUDGET, "bytes of the first visit: " + weight + " of " + parts);
    }

    /** What the page consists of, with the bytes as they travel; documents and their pictures are not counted. */
    private static Map<String, Integer> parts(Person learner) {
        Map<?, ?> found = (Map<?, ?>) learner.page().evaluate("""
                () => Object.fromEntries(
                    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                        .filter(each => !each.name.includes('/files/'))
                        .map(each => [each.name, each.encodedBodySize]))""");
        Map<String, Integer> parts = new HashMap<>();
        found.forEach((name, size) -> parts.put(String.valueOf(name), ((Number) size).intValue()));
        return parts;
    }

    /** Sends an application for everything, and tells its number. */
    private static String apply(Person learner) {
        learner.go(ApplicationPage.PATH);
        new ApplicationPage(learner.page())
                .because("SCHOLARSHIP", "Грантқа құжат тапсыру үшін")
                .agree()
                .send();
        OwnRequestPage sent = new OwnRequestPage(learner.page());
        assertThat(sent.said()).containsText("өтінім жіберілді");
        return sent.id();
    }

    private static int requestsOf(String studentNo) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from requests.request where student_no = ?")) {
            count.setString(1, studentNo);
            ResultSet result = count.executeQuery();
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody whom an extract brought before his first result. */
    private static String newcomer() {
        String studentNo = "26109999";
        try (Connection connection = BrowserSession.demo().postgres().connect()) {
            for (String sql : List.of("""
                    insert into records.learner (student_no, surname, given_name, surname_latin, given_name_latin,
                        birth_date, citizenship, programme_code, admission_year, study_form, language, year_of_study,
                        status, with_distinction)
                    values ('26109999', 'Ұзақбай', 'Іңкәр', 'UZAKBAY', 'INKAR', '2008-05-01', 'KZ', '6B10101', 2026,
                        'FULL_TIME', 'kk', 1, 'STUDYING', false)""", """
                    insert into identity.account (login, password_hash, must_change, student_no, surname, given_name,
                        surname_latin, given_name_latin, created_at, created_by)
                    select '26109999', password_hash, false, '26109999', 'Ұзақбай', 'Іңкәр', 'UZAKBAY', 'INKAR', now(),
                        'test' from identity.account where login = 'registrar'""", """
                    insert into identity.role_grant (account_id, role)
                    select id, 'LEARNER' from identity.account where login = '26109999'""")) {
                try (PreparedStatement insert = connection.prepareStatement(sql)) {
                    assertEquals(1, insert.executeUpdate());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return studentNo;
    }
}
