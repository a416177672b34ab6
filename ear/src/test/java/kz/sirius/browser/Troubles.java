package kz.sirius.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must not be: errors in the console, errors of scripts, violations of the security policy. Each test fails on any
 * of them that is not on the list here.
 */
final class Troubles {

    /** Pages without PrimeFaces: there is no violation that would be allowed. */
    private static final List<String> LIGHT = List.of("/login.xhtml", "/password.xhtml", "/public/", "/v/", "/error.");

    /** PrimeFaces' components write style attributes, which the policy drops without harm to the look. */
    private static final Set<String> ALLOWED_ON_RICH_PAGES = Set.of("style-src-attr");

    private static final String DROPPED_STYLE = "Applying inline style violates the following Content Security Policy";
    private static final String STATUS = "Failed to load resource: the server responded with a status of ";

    private static final String WATCH = """
            document.addEventListener('securitypolicyviolation', e => window.siriusViolation(
                e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));
            """;

    private final List<String> found = new ArrayList<>();
    private final Set<Integer> expected = new TreeSet<>();

    void watch(BrowserContext context) {
        context.exposeBinding("siriusViolation", (source, arguments) -> {
            violation(source.page().url(), String.valueOf(arguments[0]));
            return null;
        });
        context.addInitScript(WATCH);
        context.onConsoleMessage(this::console);
        context.onWebError(error -> found.add("script: " + error.error()));
    }

    /** The next pages may answer with this status. */
    void expect(int status) {
        expected.add(status);
    }

    void expectNothing() {
        expected.clear();
    }

    List<String> found() {
        return List.copyOf(found);
    }

    private void console(ConsoleMessage message) {
        Page page = message.page();
        String where = page == null ? "" : page.url();
        String text = message.text();
        boolean known = expected.stream().anyMatch(status -> text.startsWith(STATUS + status))
                || !light(where) && text.startsWith(DROPPED_STYLE);
        if ("error".equals(message.type()) && !known) {
            found.add("console at " + where + ": " + text);
        }
    }

    private void violation(String where, String what) {
        boolean known = !light(where) && ALLOWED_ON_RICH_PAGES.contains(what.substring(0, what.indexOf(' ')));
        if (!known) {
            found.add("security policy at " + where + ": " + what);
        }
    }

    private static boolean light(String address) {
        if (!address.startsWith("http")) {
            return true;
        }
        String path = URI.create(address).getPath();
        return LIGHT.stream().anyMatch(path::startsWith);
    }
}
