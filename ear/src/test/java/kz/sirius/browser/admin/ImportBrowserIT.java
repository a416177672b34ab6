package kz.sirius.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBrowserIT extends BrowserTest {

    private static final Path EXTRACT = BrowserSession.target().resolveSibling("src/demo/extract");
    private static final List<String> FILES =
            List.of("units", "programmes", "disciplines", "curricula", "learners", "results");

    @TempDir
    Path folder;

    @Test
    void theSixFilesAreCheckedAndThenALoadOfAZipChangesNothing() throws IOException {
        Person admin = as("admin", Look.desktop("kk"));
        choose(admin, files(EXTRACT));
        admin.find("#upload\\:check").click();
        assertThat(said(admin)).containsText("Ештеңе өзгерген жоқ", patiently());
        assertThat(admin.find("table").first()).containsText("learners.csv");
        assertThat(admin.find("tr:has(code:text-is('learners.csv')) td.n").first())
                .hasText("120");
        admin.checkAccess();
        admin.picture("admin-import-same");
        choose(admin, zip(EXTRACT));
        admin.find("[data-open=load-sure]").click();
        admin.find("#upload\\:load").click();
        assertThat(said(admin)).containsText("Ештеңе өзгерген жоқ", patiently());
        assertThat(admin.find(".w-head .s-status").first()).hasText("Жүктелді");
        admin.go("/admin/import.xhtml");
        assertThat(admin.find("section:has(#runs-title) tbody tr").first()).containsText("Жүктелді");
    }

    @Test
    void aBadExtractIsRefusedWithEveryErrorWhichCanBeSaved() throws IOException {
        for (String name : FILES) {
            Files.copy(EXTRACT.resolve(name + ".csv"), folder.resolve(name + ".csv"));
        }
        Path learners = folder.resolve("learners.csv");
        String text = Files.readString(learners);
        Files.writeString(learners, text.replace(",STUDYING,", ",SLEEPING,"));
        Files.writeString(
                folder.resolve("units.csv"), Files.readString(EXTRACT.resolve("units.csv")) + "=X1,PALACE,а,б,c\n");
        Person admin = as("admin", Look.desktop("en"));
        choose(admin, files(folder));
        admin.find("#upload\\:check").click();
        assertThat(said(admin)).containsText("errors found, nothing was loaded", patiently());
        Locator errors = admin.find("section:has(#errors-title)");
        assertThat(errors).containsText("SLEEPING");
        assertThat(errors).containsText("IMP-17");
        admin.checkAccess();
        admin.picture("admin-import-errors");
        Download download = admin.page()
                .waitForDownload(
                        () -> errors.locator("a[href*='import-errors.csv']").click());
        String csv = Files.readString(download.path());
        List<String> lines = csv.lines().toList();
        assertEquals("\uFEFFfile,line,column,value,code,message", lines.get(0));
        assertTrue(lines.get(1).startsWith("units.csv,6,kind,PALACE,IMP-17,"), csv);
        assertTrue(
                lines.stream()
                                .filter(line -> line.contains(",SLEEPING,IMP-17,"))
                                .count()
                        > 50,
                csv);
    }

    @Test
    void whatIsNoExtractIsRefusedAtOnce() throws IOException {
        Person admin = as("admin", Look.desktop("ru"));
        Path alien = Files.writeString(folder.resolve("grades.csv"), "a,b\n1,2\n");
        choose(admin, alien);
        admin.find("#upload\\:check").click();
        assertThat(admin.find("#messages")).containsText("IMP-03");
        admin.go("/admin/import.xhtml");
        admin.find("#upload\\:check").click();
        assertThat(admin.find(".s-error")).isVisible();
        admin.go("/admin/import-run.xhtml?id=999999", 404);
        assertThat(admin.find("main")).containsText("IMP-01");
    }

    private static void choose(Person admin, Path... files) {
        admin.go("/admin/import.xhtml");
        admin.find("#upload\\:files").setInputFiles(files);
        assertThat(admin.find(".s-file__name")).not().isEmpty();
    }

    private static Path[] files(Path from) {
        return FILES.stream().map(name -> from.resolve(name + ".csv")).toArray(Path[]::new);
    }

    private Path zip(Path from) throws IOException {
        Path zip = folder.resolve("extract.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<String> names = FILES.stream()) {
            for (String name : names.toList()) {
                out.putNextEntry(new ZipEntry(name + ".csv"));
                Files.copy(from.resolve(name + ".csv"), out);
                out.closeEntry();
            }
        }
        return zip;
    }

    private static Locator said(Person admin) {
        return admin.find("#work .s-message");
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(45_000);
    }
}
