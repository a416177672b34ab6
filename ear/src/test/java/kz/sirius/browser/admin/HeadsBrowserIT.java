package kz.sirius.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import kz.sirius.browser.BrowserSession;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/** A database that was brought back to an older state, as its administrator and the office see it (R23, R45). */
class HeadsBrowserIT extends BrowserTest {

    private static final String REASON = "Диск істен шықты, кешегі көшірме қайтарылды";

    @Test
    void nothingIsGivenUntilTheAdministratorHasDecided() throws Exception {
        Person registrar = as("registrar", Look.desktop("ru"));
        registrar.go("/registrar/queue.xhtml");
        assertThat(registrar.find("#issuing-stopped")).hasCount(0);
        theFileKnowsMore();
        registrar.page().reload();
        assertThat(registrar.find("#issuing-stopped")).containsText("Номера не присваиваются");
        registrar.checkAccess();
        registrar.picture("issuing-stopped");

        Person phone = as("admin", Look.phone("kk"));
        phone.go("/admin/heads.xhtml");
        assertThat(phone.find("#standing")).containsText("бұрынғы күйіне қайтарылған");
        phone.checkAccess();
        phone.picture("admin-heads-behind-phone");

        Person admin = as("admin", Look.desktop("kk"));
        admin.go("/admin/heads.xhtml");
        admin.find("#decide\\:password").fill(DemoPeople.PASSWORD);
        admin.find("#decide\\:go").click();
        assertThat(admin.find("#decide")).containsText("Не болғанын жазыңыз");
        admin.find("#decide\\:reason").fill(REASON);
        admin.find("#decide\\:password").fill("no-password-of-mine");
        admin.find("#decide\\:go").click();
        assertThat(admin.find("#decide")).containsText("Құпиясөз дұрыс емес");
        assertThat(admin.find("#decide\\:reason")).hasValue(REASON);
        admin.checkAccess();
        admin.picture("admin-heads-behind");
        admin.find("#decide\\:password").fill(DemoPeople.PASSWORD);
        admin.find("#decide\\:go").click();
        assertThat(admin.find("#messages")).containsText("Шешім жазылды");
        assertThat(admin.find("#standing")).containsText("Нөмірлер беріледі");
        assertThat(admin.find("#decide")).hasCount(0);
        registrar.page().reload();
        assertThat(registrar.find("#issuing-stopped")).hasCount(0);
    }

    /** A line as the product writes it, with a number that this database has never given. */
    private static void theFileKnowsMore() throws IOException, GeneralSecurityException {
        Path file = BrowserSession.home().resolve("server/data/sirius/heads.log");
        String text = Clock.systemUTC().instant() + " DIPLOMA_SUPPLEMENT 3 -";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        String check = HexFormat.of().formatHex(hash).substring(0, 16);
        Files.writeString(file, text + " " + check + "\n", StandardOpenOption.APPEND);
    }
}
