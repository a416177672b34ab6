package kz.sirius.browser.deanery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.LoginCardPage;
import kz.sirius.browser.pages.LoginPage;
import kz.sirius.browser.pages.PasswordPage;
import kz.sirius.it.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeaneryBrowserIT extends BrowserTest {

    /** Passwords are hashed slowly by intent, in milliseconds. */
    private static final double HASHED = 120_000;

    private static final String OWN = "менің-құпиясөзім-2026";

    @Test
    void aLearnerGetsALoginAndHasToChangeItsPassword() {
        Person office = as("deanery.sgm", Look.desktop("kk"));
        office.go("/deanery/learners.xhtml?login=NONE");
        office.find("#q").fill("иманғали 23100026");
        office.find("form[role=search] button").click();
        office.find("a[href*='no=23100026']").click();
        LoginCardPage card = new LoginCardPage(office.page());
        assertThat(card.state()).hasText("Логині жоқ");
        card.give();
        assertThat(card.slip()).containsText("Иманғали Дархан");
        assertThat(office.find("#slip-login")).hasText("23100026");
        assertThat(card.state()).hasText("Алғашқы кіру күтілуде");
        String oneTime = card.oneTimePassword();
        office.checkAccess();
        office.picture("deanery-slip");
        goesOutAlone(office, card);
        office.page().reload();
        assertThat(office.find("h1")).containsText("Иманғали");
        assertThat(card.slip()).hasCount(0);
        assertFalse(office.page().content().contains(oneTime), "the password is shown once only");
        comesIn(oneTime);
        office.page().reload();
        assertThat(card.state()).hasText("Ашық");
    }

    /** On paper the slip stands by itself, without a button. */
    private static void goesOutAlone(Person office, LoginCardPage card) {
        office.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(card.slip()).isVisible();
        assertThat(office.find("h1")).isHidden();
        assertThat(office.find("button:visible")).hasCount(0);
        office.picture("deanery-slip-printed");
        office.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void comesIn(String oneTime) {
        Person learner = stranger();
        learner.go("/password.xhtml");
        LoginPage door = new LoginPage(learner.page());
        door.enter("23100026", oneTime);
        assertThat(learner.find("main")).containsText("Бір реттік құпиясөздің орнына");
        learner.go("/cabinet/home.xhtml");
        assertThat(learner.page()).hasURL(Pattern.compile(".*/password\\.xhtml"));
        new PasswordPage(learner.page()).change(oneTime, OWN, OWN);
        assertThat(door.status()).containsText("Құпиясөз өзгертілді");
        door.enter("23100026", oneTime);
        assertThat(door.alert()).isVisible();
        learner.go("/password.xhtml");
        door.enter("23100026", OWN);
        assertThat(learner.find("main")).not().containsText("Бір реттік құпиясөздің орнына");
    }

    @Test
    void aLearnerOfAnotherUnitIsNotFound() {
        Person office = as("deanery.sgm", Look.desktop("ru"));
        office.go("/deanery/learners.xhtml?q=24200001");
        assertThat(office.find(".s-empty")).containsText("Ничего не найдено");
        office.checkAccess();
        office.picture("deanery-nobody");
        office.go("/deanery/learner.xhtml?no=24200001", 404);
        assertThat(office.find("main")).containsText("IDN-02");
        office.go("/deanery/learner.xhtml?no=99999999", 404);
        assertThat(office.find("main")).containsText("IDN-02");
    }

    @Test
    void aLoginIsResetBlockedWithAReasonAndOpenedAgain() {
        Person office = as("deanery.sgm", Look.desktop("en"));
        office.go("/deanery/learner.xhtml?no=22100016");
        LoginCardPage card = new LoginCardPage(office.page());
        assertThat(card.state()).hasText("Open");
        card.reset();
        assertThat(card.slip()).isVisible();
        assertThat(card.state()).hasText("Waiting for the first login");
        String oneTime = card.oneTimePassword();
        card.block(" ");
        assertThat(office.find("#messages")).containsText("IDN-14");
        card.block("Lost his phone");
        assertThat(card.state()).hasText("Blocked");
        assertThat(office.find("#work")).containsText("Lost his phone");
        assertThat(office.find("#door-history li").first()).containsText("Blocked");
        assertThat(office.find("#door-history")).containsText("Forgot the password");
        office.checkAccess();
        office.picture("deanery-blocked");
        LoginPage door = enter(stranger(Look.phone("en")), oneTime);
        assertThat(door.alert()).isVisible();
        card.unblock();
        assertThat(card.state()).hasText("Waiting for the first login");
        Person learner = stranger(Look.phone("en"));
        enter(learner, oneTime);
        assertThat(learner.find("h1")).hasText("New password");
    }

    private static LoginPage enter(Person somebody, String oneTime) {
        somebody.go("/password.xhtml");
        LoginPage door = new LoginPage(somebody.page());
        door.enter("22100016", oneTime);
        return door;
    }

    @Test
    void theListIsSavedWithoutAnySecret() throws IOException {
        Person office = as("deanery.sgm", Look.desktop("kk"));
        office.go("/deanery/learners.xhtml?login=NONE");
        Download download = office.page()
                .waitForDownload(() -> office.find("a[href*='learners.csv']").click());
        String csv = Files.readString(download.path());
        List<String> lines = csv.lines().toList();
        assertEquals("\uFEFFНөмірі,Аты-жөні,Бөлімше,Бағдарлама,Топ,Курс,Мәртебесі,Логин", lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("24100030,Сидоренко Шыңғыс")), csv);
        assertTrue(lines.stream().skip(1).allMatch(line -> line.endsWith(",Логині жоқ")), csv);
        assertFalse(Pattern.compile("\\b[0-9]{12}\\b").matcher(csv).find(), "an IIN is in the list");
    }

    @Test
    void aGroupGetsItsLoginsAndItsSlipsOnce() throws IOException {
        Person office = as("admin", Look.desktop("ru"));
        office.go("/deanery/learners.xhtml");
        office.find("#unit").selectOption("SDN");
        office.find("#login").selectOption("NONE");
        office.find("form[role=search] button").click();
        assertThat(office.page()).hasURL(Pattern.compile(".*unit=SDN.*"));
        int without = office.find(".s-records tbody tr").count();
        assertTrue(without > 1, "the list has " + without + " learners without a login");
        List<String> numbers =
                office.find(".s-records tbody tr td:nth-child(2)").allInnerTexts();
        office.find("[data-open=group-dialog]").click();
        assertThat(office.find("#group-title")).containsText("обучающимся?");
        office.checkAccess();
        office.picture("deanery-group");
        office.find("#group-form\\:group-do").click();
        assertThat(office.find("#group-title"))
                .hasText(
                        "Создано: " + without + " из " + without,
                        new LocatorAssertions.HasTextOptions().setTimeout(HASHED));
        office.checkAccess();
        office.picture("deanery-group-done");
        Download download =
                office.page().waitForDownload(() -> office.find("#group-slips").click());
        byte[] pdf = Files.readAllBytes(download.path());
        String words = Pdf.words(pdf);
        assertTrue(numbers.stream().allMatch(words::contains), numbers + " in " + words);
        Matcher oneTime = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}").matcher(words);
        assertTrue(oneTime.find(), words);
        assertFalse(office.page().content().contains(oneTime.group()), "a password is on the page");
        office.expecting(404).find("#group-slips").click();
        assertThat(office.find("main")).containsText("SLP-01");
        office.go("/deanery/learners.xhtml?unit=SDN&login=NONE");
        assertThat(office.find(".s-empty")).isVisible();
    }

    @ParameterizedTest
    @MethodSource
    void thePagesAreReadableForEverybody(Look look) {
        Person office = as("deanery.sgm", look);
        office.go("/deanery/learners.xhtml");
        office.checkAccess();
        office.picture("deanery-learners");
        office.go("/deanery/learner.xhtml?no=22100001");
        office.checkAccess();
        office.picture("deanery-learner");
        office.find("[data-open=block]").click();
        assertThat(office.find("dialog[open]")).isVisible();
        office.checkAccess();
        office.picture("deanery-block");
    }

    static Stream<Look> thePagesAreReadableForEverybody() {
        return Look.sample().stream();
    }
}
