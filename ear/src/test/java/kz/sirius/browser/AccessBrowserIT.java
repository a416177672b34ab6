package kz.sirius.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

/** The check that every other browser test relies on can fail. */
class AccessBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "image-alt, `<img width='9' height='9' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>`",
                "color-contrast, <p style='color:#999;background:#fff'>pale</p>",
                "label, <input type='text'>",
                "heading-order, <h3>deep</h3>",
                "region, </main><p>outside</p><main>"
            })
    void aPageThatIsNotForEverybodyIsFound(String rule, String fault) {
        Person stranger = stranger(Look.desktop("en"));
        String page = "<html lang='en'><title>Page</title><main><h1>Page</h1>%s</main></html>";
        stranger.page().setContent(page.formatted("<p>fine</p>"));
        stranger.checkAccess();
        stranger.page().setContent(page.formatted(fault));
        String said =
                assertThrows(AssertionFailedError.class, stranger::checkAccess).getMessage();
        assertTrue(said.contains(rule + ":"), said);
    }
}
