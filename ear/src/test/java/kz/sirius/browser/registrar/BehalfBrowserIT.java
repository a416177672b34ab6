package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The office enters an application for a graduate of former years whose representative came with a power of attorney. */
class BehalfBrowserIT extends BrowserTest {

    private static final String GRADUATE = "18200015";

    @Test
    void theOfficeEntersAnApplicationForARepresentative() throws IOException {
        Person office = as("registrar", Look.desktop("ru"));
        office.go("/registrar/behalf.xhtml");
        office.find("#q").fill(GRADUATE);
        office.find("form[role=search] button").click();
        office.checkAccess();
        office.picture("behalf-found");
        office.find("#found a").click();
        office.find("#behalf\\:askedBy").selectOption("REPRESENTATIVE");
        office.find("#behalf\\:basisNumber").fill("1-17");
        office.find("#behalf\\:basisDate").fill("09.01.2026");
        office.find("#behalf\\:reason").fill("Для работодателя");
        office.find("#behalf\\:consent").check();
        byte[] scan = pdf();
        office.find("#behalf\\:scan").setInputFiles(new FilePayload("доверенность.pdf", "application/pdf", scan));
        office.find("#behalf\\:send").click();
        assertThat(office.find("#askerName-error")).containsText("Не указано имя представителя");
        office.picture("behalf-refused");
        office.find("#behalf\\:askerName").fill("Омарова Айгүл");
        office.find("#behalf\\:basisKind").selectOption("POWER_OF_ATTORNEY");
        office.find("#behalf\\:scan").setInputFiles(new FilePayload("доверенность.png", "image/png", scan));
        office.find("#behalf\\:send").click();
        assertThat(office.find("#scan-error")).containsText("Файл не PDF, JPEG или PNG");
        office.find("#behalf\\:scan").setInputFiles(new FilePayload("доверенность.pdf", "application/pdf", scan));
        office.checkAccess();
        office.picture("behalf-form");
        office.find("#behalf\\:send").click();
        assertThat(office.page()).hasURL(Pattern.compile(".*queue\\.xhtml.*case=.*"));
        assertThat(office.find("#behalf")).containsText("Омарова Айгүл");
        office.checkAccess();
        office.picture("behalf-case");
        Download download =
                office.page().waitForDownload(() -> office.find("#behalf a").click());
        assertArrayEquals(scan, Files.readAllBytes(download.path()));
    }

    @ParameterizedTest
    @MethodSource
    void theFormIsReadableForEverybody(Look look) {
        Person office = as("registrar", look);
        office.go("/registrar/behalf.xhtml?no=" + GRADUATE);
        office.checkAccess();
        office.picture("behalf");
    }

    static Stream<Look> theFormIsReadableForEverybody() {
        return Look.sample().stream();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
