package kz.sirius.browser.visitor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.VerifyPage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyBrowserIT extends BrowserTest {

    private static final String START = "/public/verify.xhtml";
    private static final String NO_SUCH_CODE = "Мұндай коды бар құжат жоқ.";

    @Test
    void everyTokenThatIsNoDocumentsGetsTheSameAnswer() {
        Person stranger = stranger();
        VerifyPage page = new VerifyPage(stranger.page());
        for (String token : List.of(
                "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "7zzz-zzzz-zzzz-zzzz-zzzz-zzzz-zz",
                "x",
                "a/b/c",
                "%D3%99",
                "'%20or%201=1--",
                "A".repeat(2000))) {
            stranger.go("/v/" + token, 404);
            assertThat(page.verdict()).hasText(NO_SUCH_CODE);
        }
        assertThat(stranger.find("meta[name=robots]")).hasAttribute("content", "noindex, nofollow");
    }

    @Test
    void aCodeFromPaperLeadsToItsAddress() {
        Person stranger = stranger().expecting(404);
        stranger.go(START);
        VerifyPage page = new VerifyPage(stranger.page());
        page.type(" 7zzz zzzz-zzzz zzzz zzzz zzzz zz ");
        assertThat(page.verdict()).hasText(NO_SUCH_CODE);
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/v/7zzz.*"));
        assertThat(stranger.find("#code")).hasValue("7zzz zzzz-zzzz zzzz zzzz zzzz zz");
        stranger.go("/v");
        assertThat(stranger.find("h1")).hasText("Құжатты тексеру");
    }

    @Test
    void aFileThatIsNoPdfAndAForeignPdfAreToldApart() throws IOException {
        Person stranger = stranger();
        stranger.go(START);
        VerifyPage page = new VerifyPage(stranger.page());
        assertThat(page.chosen()).hasText("Файл таңдалмады");
        page.choose("Әліппе.pdf", "no document".getBytes(StandardCharsets.UTF_8));
        assertThat(page.chosen()).hasText("Әліппе.pdf");
        page.press();
        assertThat(page.verdict()).hasText("Бұл – PDF файл емес.");
        stranger.picture("verify-unreadable");
        page.check("foreign.pdf", foreignPdf());
        assertThat(page.verdict()).hasText("Мұндай файл берілмеген.");
        assertThat(page.facts()).hasCount(0);
        stranger.picture("verify-not-ours");
    }

    @Test
    void noFileAndTooLargeAFileAreSaidAtTheField() throws IOException {
        Person stranger = stranger();
        stranger.go(START);
        VerifyPage page = new VerifyPage(stranger.page());
        page.press();
        assertThat(page.error()).hasText("Алдымен файлды таңдаңыз");
        page.check(large());
        assertThat(page.chosen()).hasText("large.pdf");
        assertThat(page.answer()).hasCount(0);
        assertTrue((Boolean) stranger.find("#file\\:pdf").evaluate("field => field.validity.customError"));
    }

    @Test
    void everythingWorksWithoutScripts() throws IOException {
        Person stranger = withoutScripts(Look.phone("ru"));
        stranger.go(START);
        VerifyPage page = new VerifyPage(stranger.page());
        assertThat(stranger.find("#file\\:pdf")).isVisible();
        stranger.picture("verify-without-scripts");
        page.check("foreign.pdf", foreignPdf());
        assertThat(page.verdict()).hasText("Такой файл не выдавался.");
        page.check(large());
        assertThat(page.error()).containsText("Файл больше 10 МБ.");
        page.type("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        assertThat(page.verdict()).hasText("Документа с таким кодом нет.");
    }

    @Test
    void whoAsksTooOftenIsAskedToWait() {
        Person stranger = stranger().expecting(404).expecting(429);
        Response last = stranger.page().navigate("/v/7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        for (int asked = 1; asked < 60 && last.status() == 404; asked++) {
            last = stranger.page().navigate("/v/7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        }
        assertEquals(429, last.status());
        assertEquals("60", last.headerValue("Retry-After"));
        assertThat(new VerifyPage(stranger.page()).verdict()).hasText("Бұл мекенжайдан сұрау тым көп.");
        stranger.picture("verify-often");
        Person another = stranger();
        another.go("/v/7ZZZZZZZZZZZZZZZZZZZZZZZZZ", 404);
    }

    @Test
    void theLanguageIsTheBrowsersUntilOneIsChosenAndKeepsThePage() {
        Person stranger = stranger(Look.phone("")).expecting(404);
        stranger.go("/v/7ZZZ", 404);
        assertThat(stranger.find("html")).hasAttribute("lang", "en");
        stranger.find(".s-lang a[hreflang=ru]").click();
        assertThat(new VerifyPage(stranger.page()).verdict()).hasText("Документа с таким кодом нет.");
        assertThat(stranger.page()).hasURL(Pattern.compile(".*/v/7ZZZ$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePageIsFitForEverybody(String tag) {
        Look.mostlyPhone(tag).forEach(this::fit);
    }

    private void fit(Look look) {
        Person stranger = stranger(look);
        stranger.go(START);
        stranger.checkAccess();
        stranger.picture("verify");
        stranger.go("/v/7ZZZ", 404);
        stranger.checkAccess();
        stranger.picture("verify-unknown");
    }

    /** A file that is larger than any that is looked at. */
    private static Path large() throws IOException {
        Path file = BrowserSession.target().resolve("large.pdf");
        Files.write(file, new byte[11 * 1024 * 1024]);
        return file;
    }

    private static byte[] foreignPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
