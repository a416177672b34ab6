package kz.sirius.browser.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.LoginPage;
import kz.sirius.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/** What becomes of a session: seen from its own device and from another, ended, and run out with a form half filled. */
class SessionsBrowserIT extends BrowserTest {

    private static final String LEARNER = "22100002";

    @Test
    void loggedOutEverywhereTheOtherDeviceStandsBeforeTheDoor() {
        Person phone = as(LEARNER, Look.phone("kk"));
        Person desk = as(LEARNER, Look.desktop("en"));
        desk.go("/sessions.xhtml");
        Locator own = desk.find(".s-session").filter(new Locator.FilterOptions().setHasText("this device"));
        assertThat(own).hasCount(1);
        assertThat(own).containsText("Chrome, Linux");
        desk.checkAccess();
        desk.picture("sessions");
        phone.go("/sessions.xhtml");
        phone.checkAccess();
        phone.picture("sessions");
        desk.find("#sessions\\:all").click();
        assertThat(new LoginPage(desk.page()).status()).hasText("You are logged out everywhere.");
        phone.go("/cabinet/home.xhtml");
        assertThat(phone.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        desk.go("/cabinet/home.xhtml");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void oneOtherDeviceCanBeLoggedOutAlone() {
        Person phone = as("23100013", Look.phone("ru"));
        Person desk = as("23100013", Look.desktop("ru"));
        phone.go("/sessions.xhtml");
        phone.find(".s-session input[type=submit]").first().click();
        assertThat(phone.find(".s-messages")).containsText("На том устройстве выполнен выход");
        assertThat(phone.find(".s-session")).hasCount(1);
        desk.go("/cabinet/home.xhtml");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        phone.go("/cabinet/home.xhtml");
        assertThat(phone.page()).hasURL(Pattern.compile(".*/cabinet/home\\.xhtml"));
    }

    @Test
    void aPageAsksBeforeItsSessionEndsAndWhatWasTypedComesBackAfterTheNextLogin() {
        Person learner = as("23100014", Look.phone("kk"));
        learner.page().clock().install();
        learner.go("/cabinet/new.xhtml");
        Locator reason = learner.find("main textarea").first();
        reason.fill("Емханаға жұмысқа");
        Locator box = learner.find("#stay");
        learner.page()
                .waitForResponse("**/session", () -> learner.page().clock().fastForward("28:30"));
        assertThat(box).not().isVisible(); // who has typed meanwhile is not asked, his session is kept
        learner.page().clock().fastForward("28:30");
        assertThat(box).isVisible();
        assertThat(box).containsText("Осындасыз ба?");
        learner.checkAccess();
        learner.picture("stay-asked");
        box.locator("[data-stay]").click();
        assertThat(box).not().isVisible();

        learner.page().context().clearCookies();
        learner.expecting(401);
        learner.page().clock().fastForward("31:00");
        assertThat(box).containsText("Жүйеден шықтыңыз");
        learner.picture("stay-gone");
        box.locator("a").click();
        new LoginPage(learner.page()).enter("23100014", DemoPeople.PASSWORD);
        assertThat(learner.page()).hasURL(Pattern.compile(".*/cabinet/new\\.xhtml\\?expired.*"));
        assertThat(reason).hasValue("Емханаға жұмысқа");
        assertThat(learner.find(".s-messages")).containsText("Бұрын тергеніңіз орнына қайтты");
        learner.picture("stay-restored");
        learner.go("/cabinet/new.xhtml");
        assertThat(reason).hasValue("");
    }

    @Test
    void tenWrongPasswordsAreSaidToBeTooMany() {
        Person somebody = stranger(Look.phone("en"));
        somebody.go("/login.xhtml");
        LoginPage door = new LoginPage(somebody.page());
        for (int i = 0; i < 10; i++) {
            door.enter("nobody.at.all.2", "not-the-password-" + i);
            assertThat(door.alert()).isVisible();
        }
        assertThat(door.alert()).containsText("Too many wrong passwords in a row. Try again in 1 min.");
        somebody.checkAccess();
        somebody.picture("login-shut");
    }
}
