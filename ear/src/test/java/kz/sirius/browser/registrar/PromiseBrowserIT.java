package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.common.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page with the promise kept, and the escalation ladder. */
class PromiseBrowserIT extends BrowserTest {

    @Test
    void theHeadSeesHowThePromiseIsKeptAndSavesIt() throws IOException {
        LocalDate past = Time.dateOf(Clock.systemUTC().instant()).minusDays(2);
        Applications.Application late = Applications.of("SPH", "KK", past);
        Person head = as("head", Look.desktop("en"));
        head.go("/registrar/promise.xhtml");
        assertThat(head.find("#months tbody tr")).hasCount(12);
        assertThat(head.find("#units tbody"))
                .containsText(String.valueOf(YearMonth.from(past).getYear()));
        assertThat(head.find("#main")).not().containsText(late.studentNo());
        assertThat(head.find("#main")).not().containsText(late.holder());
        Download saved = head.page()
                .waitForDownload(() -> head.find("a[href*='promise.csv']").click());
        String csv = Files.readString(saved.path());
        assertTrue(csv.contains("95th percentile, h"), csv);
        assertFalse(csv.contains(late.studentNo()), csv);
        head.go("/registrar/promise.xhtml?from=2001-01&to=2001-02");
        assertThat(head.find(".s-empty")).containsText("No applications in these months");
        as("registrar").go("/registrar/promise.xhtml", 403);
    }

    @Test
    void theLadderIsChangedAndSaved() {
        Person admin = as("admin", Look.desktop("en"));
        admin.go("/admin/ladder.xhtml");
        assertThat(admin.find("#ladder tbody tr")).hasCount(2);
        admin.find("#ladder\\:add").click();
        assertThat(admin.find("#ladder tbody tr")).hasCount(3);
        admin.find("#ladder\\:steps\\:2\\:amount").selectOption("4");
        admin.find("#ladder\\:steps\\:2\\:unit").selectOption("HOURS");
        admin.find("#ladder\\:steps\\:2\\:side").selectOption("BEFORE");
        admin.find("#ladder\\:save").click();
        assertThat(admin.find("#messages")).containsText("hold from now on");
        assertThat(admin.find("#ladder\\:steps\\:1\\:amount")).hasValue("4");
        admin.checkAccess();
        admin.picture("admin-ladder-changed");
        admin.find("#ladder\\:steps\\:1\\:remove").click();
        assertThat(admin.find("#ladder tbody tr")).hasCount(2);
        admin.find("#ladder\\:save").click();
        assertThat(admin.find("#messages")).containsText("hold from now on");
    }

    @ParameterizedTest
    @MethodSource
    void thePagesAreReadableForEverybody(Look look) {
        Person head = as("head", look);
        looked(head, "/registrar/promise.xhtml", "promise");
        looked(head, "/registrar/escalated.xhtml", "escalated");
        looked(as("admin", look), "/admin/ladder.xhtml", "ladder");
    }

    static Stream<Look> thePagesAreReadableForEverybody() {
        return Look.sample().stream();
    }

    private static void looked(Person person, String page, String name) {
        person.go(page);
        person.checkAccess();
        person.picture(name);
        Object over =
                person.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, page + " scrolls sideways");
    }
}
