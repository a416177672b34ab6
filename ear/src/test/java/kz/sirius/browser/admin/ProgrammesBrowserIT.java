package kz.sirius.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrator sees what programmes have yet to say in Diploma Supplements, and writes it. */
class ProgrammesBrowserIT extends BrowserTest {

    private static final String DENTISTRY = "#programmes tr:has(a[href*='code=6B10103'])";
    private static final String EDITOR = "/admin/programme-text.xhtml?code=6B10103&item=";

    @Test
    void theListSaysWhichProgrammesLackWhichTextsInWhichLanguage() {
        Person admin = as("admin", Look.desktop("en"));
        admin.go("/admin/programmes.xhtml");
        assertThat(admin.find("#programmes tbody tr")).hasCount(4);
        assertThat(admin.find(".w-page")).containsText("Complete in three languages: 2 of 4");
        assertThat(admin.find("#programmes tr:has(a[href*='code=6B10101'])")).containsText("All there");
        Locator dentistry = admin.find(DENTISTRY);
        assertThat(dentistry).containsText("7 / 9");
        assertThat(dentistry).containsText("6 / 9");
        assertThat(dentistry.locator("li").last()).hasText("English: 4.2, 5.2, 6.1");
        admin.find("#ready").selectOption("no");
        admin.find(".s-filter button").click();
        assertThat(admin.find("#programmes tbody tr")).hasCount(2);
        String csv = admin.page().evaluate("""
                fetch(document.querySelector("a[href*='programmes.csv']").href).then(answer => answer.text())""").toString();
        assertEquals(3, csv.lines().count(), csv);
        assertTrue(csv.contains("6B10103,Dentistry,"), csv);
        assertTrue(csv.contains("4.2 · 5.2 · 6.1"), csv);
        admin.go("/admin/programmes.xhtml?q=xyz");
        assertThat(admin.find(".s-empty")).containsText("Nothing found");
    }

    @Test
    void aTextIsWrittenKeptInTheHistoryAndTakenBack() {
        Person admin = as("admin", Look.desktop("kk"));
        admin.go(EDITOR + "6.1");
        assertThat(admin.find(".s-stack > p.s-meta")).containsText("әлі ештеңе жазылмаған");
        admin.find("#text\\:explanation").selectOption("NOT_PROVIDED");
        admin.find("#text\\:kk").fill("бұл бөлімге мәлімет жоқ");
        admin.find("#text\\:from").fill("31.02.2026");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#from-error")).containsText("26.11.2026");
        assertThat(admin.find("#text\\:kk")).hasValue("бұл бөлімге мәлімет жоқ");
        admin.find("#text\\:from").fill("01.09.2022");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#messages")).containsText("6.1-тармақ сақталды. Күшіне енетін күн: 1 қыркүйек 2022");
        assertThat(admin.find("#meter")).containsText("8 / 9");
        assertThat(admin.find(".w-items > li:has(a[href$='item=6.1'])")).containsText("Жоқ: Орысша, Ағылшынша");
        admin.picture("admin-programme-saved");

        admin.go(EDITOR + "6.1");
        admin.find("#text\\:from").fill("01.09.2022");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#messages")).containsText("Ештеңе өзгерген жоқ");
        admin.go(EDITOR + "6.1");
        assertThat(admin.find("#text\\:explanation")).hasValue("NOT_PROVIDED");
        admin.find("#text\\:kk").fill("");
        admin.find("#text\\:from").fill("01.09.2022");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#meter")).containsText("7 / 9");
        admin.go(EDITOR + "6.1");
        assertThat(admin.find("#history > li")).hasCount(2);
        assertThat(admin.find("#history > li").first()).containsText("admin · өзгерді: Қазақша");
        admin.find("#history > li").last().locator("summary").click();
        assertThat(admin.find("#history > li").last()).containsText("бұл бөлімге мәлімет жоқ");
        admin.picture("admin-programme-history");
        admin.checkAccess();
        admin.find("#history > li").last().locator("a").click();
        assertThat(admin.find("#text\\:kk")).hasValue("бұл бөлімге мәлімет жоқ");
    }

    @Test
    void whoLeavesWhatHeTypedIsAskedAndWhoMeetsAnotherChangeIsToldSo() {
        Person admin = as("admin", Look.desktop("ru"));
        admin.go(EDITOR + "2.4");
        List<String> asked = new ArrayList<>();
        admin.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        admin.find("#text\\:ru").fill("Клиническая база");
        admin.find(".w-page > p > a").click();
        admin.page().waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertThat(admin.find("#text\\:ru")).hasValue("Клиническая база");

        Person colleague = as("admin", Look.desktop("ru"));
        colleague.go(EDITOR + "2.4");
        colleague.find("#text\\:ru").fill("Другая база");
        colleague.find("#text\\:from").fill("01.01.2002");
        colleague.find("#text\\:save").click();
        assertThat(colleague.find("#messages")).containsText("Пункт 2.4 сохранён");

        admin.find("#text\\:from").fill("01.01.2002");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#messages")).containsText("тем временем изменил кто-то другой");
        assertThat(admin.find("#text\\:ru")).hasValue("Клиническая база");
        admin.find("#history > li").first().locator("summary").click();
        assertThat(admin.find("#history > li").first()).containsText("Другая база");
        admin.checkAccess();
        admin.picture("admin-programme-meanwhile");
        admin.find("#text\\:ru").fill("");
        admin.find("#text\\:save").click();
        assertThat(admin.find("#messages")).containsText("Пункт 2.4 сохранён");
        assertEquals(1, asked.size(), "a saved form is left without a question");
    }

    @ParameterizedTest
    @MethodSource
    void thePagesAreReadableForEverybody(Look look) {
        Person admin = as("admin", look);
        for (String page : List.of(
                "programmes.xhtml",
                "programme.xhtml?code=6B10101",
                "programme.xhtml?code=7M10101",
                "programme-text.xhtml?code=6B10101&item=4.2",
                "programme-text.xhtml?code=6B10104&item=5.2")) {
            admin.go("/admin/" + page);
            admin.checkAccess();
            admin.picture(
                    "admin-" + page.replaceAll("\\.xhtml|\\?code=|&item=", "-").replace(".", ""));
            Object over = admin.page()
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0, over, page + " scrolls sideways");
        }
    }

    static Stream<Look> thePagesAreReadableForEverybody() {
        return Look.sample().stream();
    }
}
