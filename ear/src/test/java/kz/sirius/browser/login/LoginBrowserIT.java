package kz.sirius.browser.login;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.LoginPage;
import kz.sirius.browser.pages.PasswordPage;
import kz.sirius.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginBrowserIT extends BrowserTest {

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
        Person somebody = stranger();
        somebody.go("/login.xhtml");
        LoginPage door = new LoginPage(somebody.page());
        door.enter("registrar", "not-the-password");
        assertThat(door.alert()).containsText("Логин немесе құпиясөз дұрыс емес");
        String said = door.alert().innerText();
        door.enter("nobody.at.all", DemoPeople.PASSWORD);
        assertThat(door.alert()).hasText(said);
        somebody.checkAccess();
        somebody.picture("login-failed");
    }

    @Test
    void theRightPasswordLeadsToThePageThatWasAskedFor() {
        Person registrar = as("registrar", Look.desktop("kk"));
        assertThat(registrar.find("h1")).hasText("Жаңа құпиясөз");
    }

    @Test
    void theNumberOfTheSessionIsAnotherAfterTheLogin() {
        Person somebody = stranger();
        somebody.go("/login.xhtml");
        String before = session(somebody);
        somebody.enter("registrar");
        assertNotEquals(before, session(somebody));
    }

    private static String session(Person person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sirius"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aButtonOfALostSessionLeadsToTheDoorAndBackWithAWord() {
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/registrar/register.xhtml");
        registrar.go("/registrar/queue.xhtml?queue=ALL");
        registrar.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("sirius"));
        registrar.page().evaluate("PrimeFaces.ajax.Request.handle({source: 'act', process: '@none', formId: 'act'})");
        assertThat(registrar.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        new LoginPage(registrar.page()).enter("registrar", DemoPeople.PASSWORD);
        assertThat(registrar.page()).hasURL(Pattern.compile(".*/registrar/queue\\.xhtml\\?queue=ALL&expired"));
        assertThat(registrar.find(".s-messages .s-message")).containsText("Бет ұзақ ашық тұрды");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/document/%00",
                "/registrar/queue.xhtml?unit=%00",
                "/registrar/queue.xhtml?q=a%00b",
                "/files/sheet/x"
            })
    void whatNobodyCanAskForIsNotThere(String path) {
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go(path, 404);
        assertThat(registrar.find("main h1")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login.xhtml", "/public/verify.xhtml"})
    void whatCannotBeReadIsAnsweredInWords(String path) throws Exception {
        String broken = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb";
        String many = "a=b&".repeat(3000) + "c=d";
        for (String[] sent :
                new String[][] {{"multipart/form-data; boundary=x", broken}, {"application/x-www-form-urlencoded", many}
                }) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Person.address() + path))
                                    .header("Content-Type", sent[0])
                                    .POST(HttpRequest.BodyPublishers.ofString(sent[1]))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(400, answer.statusCode(), sent[0]);
            assertTrue(answer.body().contains("<h1"), sent[0] + ": " + answer.body());
        }
    }

    @Test
    void filesOfAnotherRoleAreDeniedInWords() {
        Person registrar = as("registrar", Look.desktop("kk"));
        registrar.go("/files/sheet/1", 403);
        assertThat(registrar.find("main")).containsText("рұқсат");
        registrar.go("/files/own-preview?scope=ALL&language=KK", 403);
    }

    @Test
    void emptyFieldsAreSaidAtTheFields() {
        Person somebody = stranger(Look.desktop("ru"));
        somebody.go("/login.xhtml");
        somebody.find("#door\\:enter").click();
        assertThat(somebody.find(".s-error")).hasCount(2);
        assertThat(somebody.find("#door\\:login")).hasAccessibleDescription(Pattern.compile(".*Введите логин.*"));
    }

    @Test
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        open("b.newcomer");
        Person newcomer = as("b.newcomer");
        newcomer.go("/registrar/queue.xhtml");
        assertThat(newcomer.page()).hasURL(Pattern.compile(".*/password\\.xhtml"));
        assertThat(newcomer.find("main")).containsText("Бір реттік құпиясөздің орнына");
        PasswordPage page = new PasswordPage(newcomer.page());
        page.change(DemoPeople.PASSWORD, "көлдің ақ құсы 48", "another-password");
        assertThat(newcomer.find(".s-error")).containsText("Екі құпиясөз бірдей емес");
        page.change(DemoPeople.PASSWORD, "көлдің ақ құсы 48", "көлдің ақ құсы 48");
        LoginPage door = new LoginPage(newcomer.page());
        assertThat(door.status()).containsText("Құпиясөз өзгертілді");
        door.enter("b.newcomer", DemoPeople.PASSWORD);
        assertThat(door.alert()).isVisible();
    }

    @Test
    void anotherLanguageKeepsThePage() {
        Person somebody = stranger(Look.phone("kk"));
        somebody.go("/login.xhtml?changed=1");
        for (String tag : List.of("ru", "en", "kk")) {
            somebody.find(".s-lang a[hreflang=" + tag + "]").click();
            assertThat(somebody.find("html")).hasAttribute("lang", tag);
            assertThat(somebody.page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?changed=1"));
        }
    }

    @Test
    void afterLeavingThePagesAreClosed() {
        Person learner = as("22100001");
        new PasswordPage(learner.page()).leave();
        assertThat(learner.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        learner.go("/password.xhtml");
        assertThat(learner.page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void aForeignWingIsDeniedWithWords() {
        Person learner = as("22100001");
        for (String path : List.of(
                "/registrar/queue.xhtml", "/signer/table.xhtml", "/deanery/learners.xhtml", "/admin/import.xhtml")) {
            learner.go(path, 403);
            assertThat(learner.find("h1")).hasText("Бұл бет сізге ашық емес");
        }
        learner.checkAccess();
        learner.picture("error-denied");
    }

    @Test
    void anUnknownPageIsSaidInWords() {
        for (String tag : List.of("kk", "ru", "en")) {
            Person somebody = stranger(Look.phone(tag));
            somebody.go("/no-such-page.xhtml", 404);
            assertThat(somebody.find("h1")).not().isEmpty();
            assertThat(somebody.find("html")).hasAttribute("lang", tag);
            somebody.checkAccess();
            somebody.picture("error-missing");
        }
    }

    @Test
    void nothingThatIsTypedShowsAStackTraceOrAnEmptyPage() {
        Person learner =
                as("22100001").expecting(400).expecting(403).expecting(404).expecting(405);
        for (String path : List.of(
                "/files/preview/abc",
                "/files/preview/999999999999999999999",
                "/files/document/..%2F..",
                "/files/",
                "/login.xhtml?jakarta.faces.ViewState=x",
                "/WEB-INF/web.xml",
                "/logout",
                "/language?to=%00&back=//elsewhere.example",
                "/%2e%2e/",
                "/cabinet/%C0%AE.xhtml")) {
            Response response = learner.page().navigate(path);
            String body = response.text();
            assertFalse(body.isBlank(), path);
            assertFalse(body.contains("Exception") || body.contains("at kz.sirius") || body.contains("Undertow"), body);
            assertTrue(response.status() < 500, path + " → " + response.status());
            assertTrue(learner.page().url().startsWith(Person.address()), path);
        }
    }

    private static void open(String login) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement account = connection.prepareStatement("""
                        insert into identity.account (login, password_hash, must_change, one_time_until, surname,
                            given_name, surname_latin, given_name_latin, created_at, created_by)
                        select ?, password_hash, true, now() + interval '1 day', 'Әлиева', 'Іңкәр', 'ALIYEVA', 'INKAR',
                            now(), 'test' from identity.account where login = 'registrar'""")) {
            account.setString(1, login);
            assertEquals(1, account.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
