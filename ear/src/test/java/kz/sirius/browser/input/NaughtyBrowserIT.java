package kz.sirius.browser.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.browser.Applications;
import kz.sirius.browser.Applications.Application;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.browser.pages.OwnRequestPage;
import kz.sirius.browser.pages.QueuePage;
import kz.sirius.it.input.Naughty;
import org.junit.jupiter.api.Test;

/** Twenty naughty strings typed in a browser, ten to a learner and ten from him: read as they are, and nothing runs. */
class NaughtyBrowserIT extends BrowserTest {

    private static final List<String> TO_THE_LEARNER = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(3)>",
            "#{7000003*7}",
            "{0}",
            "' or 1=1 --",
            "=1+1",
            "שלום",
            "👩‍👩‍👧‍👦",
            "e\u0301",
            "\u202eabc");
    private static final List<String> FROM_THE_LEARNER = List.of(
            "</textarea><script>alert(2)</script>",
            "' onmouseover='alert(6)",
            "]]><script>alert(7)</script><![CDATA[",
            "${7000003*7}",
            "&lt;script&gt;alert(16)&lt;/script&gt;",
            "../../../../etc/passwd",
            "مرحبا بالعالم",
            "🇰🇿",
            "İ",
            "a\u200bb");

    private final List<String> dialogs = new ArrayList<>();

    @Test
    void whatOneTypesAnotherReadsAndNothingOfItRuns() {
        assertEquals(List.of(), missing(), "strings that the others do not know");
        Application application = Applications.of("SGM", "KK", LocalDate.of(2030, 2, 5));
        Person registrar = watched(as("registrar", Look.desktop("en")));
        String address = "/registrar/queue.xhtml?queue=ALL&case=" + application.id();
        registrar.go(address);
        new QueuePage(registrar.page()).giveBack(String.join("\n", TO_THE_LEARNER));
        Applications.await(application.id(), "RETURNED");

        Person learner = watched(as(application.studentNo(), Look.phone("en")));
        learner.go(OwnRequestPage.path(String.valueOf(application.id())));
        OwnRequestPage own = new OwnRequestPage(learner.page());
        TO_THE_LEARNER.forEach(text -> assertThat(own.question()).containsText(text));
        own.answer(String.join("\n", FROM_THE_LEARNER));
        Applications.await(application.id(), "SUBMITTED");

        registrar.go(address);
        FROM_THE_LEARNER.forEach(text -> assertThat(registrar.find("#case")).containsText(text));
        assertEquals(List.of(), dialogs);
    }

    private Person watched(Person person) {
        Page page = person.page();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        return person;
    }

    private static List<String> missing() {
        List<String> missing = new ArrayList<>(TO_THE_LEARNER);
        missing.addAll(FROM_THE_LEARNER);
        missing.removeAll(Naughty.all());
        return missing;
    }
}
