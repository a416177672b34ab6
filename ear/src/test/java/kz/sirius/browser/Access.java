package kz.sirius.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What axe finds on a page. Its script is asked directly, for violations alone: the builder around it opens a second
 * page for every look and collects what is right as well. Framed documents are the PDF viewer's and are left out.
 */
final class Access {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = script();

    private static final String VIOLATIONS = """
            rules => axe.run({exclude: ['iframe']}, {
                runOnly: rules, resultTypes: ['violations'], iframes: false, preload: false, elementRef: false
            }).then(found => found.violations
                .map(each => each.id + ': ' + each.help + '\\n' + each.nodes.map(node => '    ' + node.html).join('\\n'))
                .join('\\n'))""";

    private Access() {}

    static void check(Page page) {
        page.evaluate(SCRIPT);
        assertEquals("", page.evaluate(VIOLATIONS, RULES), page.url());
    }

    /** The script of axe, to be put into a page. */
    private static String script() {
        try (InputStream found = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(found, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
