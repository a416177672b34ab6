package kz.sirius.browser.registrar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The office's pages: each language and each width in the light and in the dark. */
class StaffLooksBrowserIT extends BrowserTest {

    /** Bytes of a page when scripts and sheets are known already. */
    private static final int HEAVIEST = 30_000;

    /** What reaches beyond the right edge of the window. */
    private static final String WIDER = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(e => e.tagName + '.' + e.className).slice(0, 8).join(' ')""";

    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    static Stream<Look> looks() {
        Applications.of("SGM", "EN", DUE);
        return Look.sample().stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areAccessibleAndDoNotScrollSideways(Look look) {
        Person registrar = as("registrar", look);
        for (String page : List.of("queue", "register", "failed")) {
            registrar.go("/registrar/" + page + ".xhtml?queue=ALL");
            Object size = registrar.page().evaluate("performance.getEntriesByType('navigation')[0].encodedBodySize");
            assertTrue(((Number) size).intValue() <= HEAVIEST, page + " weighs " + size);
            registrar.checkAccess();
            registrar.picture("registrar-" + page);
            assertEquals(
                    false,
                    registrar
                            .page()
                            .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"),
                    () -> page + " scrolls sideways: " + registrar.page().evaluate(WIDER));
        }
        if (look.width() == 1024) {
            registrar.go("/registrar/queue.xhtml");
            registrar.find(".s-tabs a").last().click();
            assertThat(registrar.find(".w-case__preview iframe")).isVisible();
            registrar.checkAccess();
            registrar.picture("registrar-preview");
        }
    }
}
