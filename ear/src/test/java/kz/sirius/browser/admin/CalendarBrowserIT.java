package kz.sirius.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.sirius.browser.Applications;
import kz.sirius.browser.BrowserTest;
import kz.sirius.browser.Look;
import kz.sirius.browser.Person;
import kz.sirius.common.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Working hours, the preview of due dates that move, and a year from a file. */
class CalendarBrowserIT extends BrowserTest {

    private static final String HEADER = "type,day,off_day,name,opens,closes,break_from,break_to\n";

    @Test
    void whichDueDatesMoveIsSeenBeforeItIsSaved() {
        LocalDate wrong = LocalDate.ofInstant(java.time.Clock.systemUTC().instant(), Time.ALMATY)
                .plusDays(20);
        Applications.Application one = Applications.of("SPH", "KK", wrong);
        Person admin = as("admin", Look.desktop("en"));
        admin.go("/admin/calendar.xhtml?year=2071");
        admin.find("#holiday\\:hday").fill("02.03.2071");
        admin.find("#holiday\\:hname").fill("Сынақ");
        admin.find("#holiday\\:addHoliday").click();
        assertThat(admin.find("#plan tbody")).containsText("Application No. " + one.id());
        assertThat(admin.find("#plan-count")).containsText("Nothing is saved yet");
        assertEquals(wrong.toString(), Applications.due(one.id()));
        admin.checkAccess();
        admin.picture("admin-calendar-plan");
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#messages")).containsText("The calendar is changed");
        assertTrue(LocalDate.parse(Applications.due(one.id())).isBefore(wrong));
        admin.find("#days tbody tr a").click();
        assertThat(admin.find("#plan")).containsText("becomes an ordinary day");
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find(".s-empty")).isVisible();
    }

    @Test
    void anotherAdministratorWasFaster() {
        Person admin = as("admin", Look.desktop("ru"));
        Person other = as("admin", Look.desktop("kk"));
        for (Person one : java.util.List.of(admin, other)) {
            one.go("/admin/calendar.xhtml?year=2072");
            one.find("#hours\\:week\\:0\\:opens").fill("8:30");
            one.find("#hours\\:setHours").click();
            assertThat(one.find("#plan")).isVisible();
        }
        other.find("#plan-form\\:plan-save").click();
        assertThat(other.find("#messages")).containsText("Күнтізбе өзгерді");
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#messages")).containsText("изменил кто-то другой");
        admin.find("#plan-form\\:plan-again").click();
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#messages")).containsText("Календарь изменён");
        admin.go("/admin/calendar.xhtml?year=2072");
        assertThat(admin.find("#hours\\:week\\:0\\:opens")).hasValue("08:30");
        admin.find("#hours\\:week\\:0\\:closes").fill("25:00");
        admin.find("#hours\\:setHours").click();
        assertThat(admin.find("#hours .s-error")).containsText("09:00");
    }

    @Test
    void aYearComesFromAFileAndWhatIsWrongWithItIsTold() throws IOException {
        Person admin = as("admin", Look.desktop("en"));
        admin.go("/admin/calendar.xhtml?year=2073");
        send(admin, HEADER + "STATE,2073-02-30,,Жоқ күн,,,,\n");
        assertThat(admin.find("#findings tbody tr")).containsText("CAL-13");
        assertThat(admin.find("#findings tbody tr")).containsText("2073-02-30");
        admin.checkAccess();
        admin.picture("admin-calendar-file-errors");
        Download saved = admin.page()
                .waitForDownload(() -> admin.find("#findings\\:save").click());
        assertTrue(Files.readString(saved.path()).contains("2,day,2073-02-30,CAL-13"));
        send(admin, HEADER + "STATE,2073-03-08,,Мереке,,,,\nWORKED,2073-03-11,2073-03-10,Қаулы,,,,\n");
        assertThat(admin.find("#plan")).containsText("1 holidays, 1 swaps");
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find("#days tbody tr")).hasCount(3);
        Download year = admin.page()
                .waitForDownload(() -> admin.find("a[href*='calendar.csv']").click());
        assertTrue(Files.readString(year.path()).contains("WORKED,2073-03-11,2073-03-10,Қаулы"));
        send(
                admin,
                HEADER + "HOURS,MON,,,09:00,18:00,,\nHOURS,TUE,,,09:00,18:00,,\nHOURS,WED,,,09:00,18:00,,\n"
                        + "HOURS,THU,,,09:00,18:00,,\nHOURS,FRI,,,09:00,18:00,,\n");
        admin.find("#plan-form\\:plan-save").click();
        assertThat(admin.find(".s-empty")).isVisible();
    }

    @ParameterizedTest
    @MethodSource
    void thePlanIsReadableForEverybody(Look look) {
        Person admin = as("admin", look);
        admin.go("/admin/calendar.xhtml?year=2026");
        admin.find("#days tbody tr a").last().click();
        assertThat(admin.find("#plan")).isVisible();
        admin.checkAccess();
        admin.picture("admin-calendar-look");
        Object over =
                admin.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, over, "scrolls sideways");
    }

    static Stream<Look> thePlanIsReadableForEverybody() {
        return Look.sample().stream();
    }

    private static void send(Person admin, String file) {
        admin.find("#year-file\\:csv")
                .setInputFiles(new FilePayload("calendar.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        admin.find("#year-file\\:look").click();
    }
}
