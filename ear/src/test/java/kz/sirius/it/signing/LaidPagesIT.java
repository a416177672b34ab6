package kz.sirius.it.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.issuing.SheetPages;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.signing.AddSignature;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Pages that were laid for the likely signer at the preparation: his as soon as he has seen them, and not before. */
@ArquillianTest
class LaidPagesIT {

    private static final String OTHER_NAME = "Өзгеріс";

    @Inject
    Steps steps;

    @Inject
    OpenForSigning open;

    @Inject
    AddSignature add;

    @Inject
    ConfirmPassword confirm;

    @Test
    void theyAreThereWhenHeOpensThemAndStayAsTheyAre() {
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 33)));
        assertEquals(List.of("f"), seen(sheet));
        String laid = hash(sheet);
        SheetPages pages = As.user("dean.sgm", () -> open.open(sheet));
        assertEquals(laid, pages.sha256());
        assertEquals(List.of("t"), seen(sheet));
        assertEquals(
                pages.pages(),
                Integer.parseInt(Sql.one("select pages::text from signing.rendition where sheet_id = ?", sheet)));
    }

    @Test
    void whatChangesBeforeHeHasSeenThemIsOnThemAndNothingThatChangesAfterwards() {
        long sheet = steps.approved(steps.submitted(Learner.of("SDN", 33)));
        String before = hash(sheet);
        String own = Sql.one("select surname from identity.account where login = 'dean.sdn'");
        rename("dean.sdn", OTHER_NAME);
        try {
            SheetPages pages = As.user("dean.sdn", () -> open.open(sheet));
            assertNotEquals(before, pages.sha256());
            assertTrue(Pdf.words(pages.content()).contains(OTHER_NAME));
            rename("dean.sdn", "Басқаша");
            SheetPages again = As.user("dean.sdn", () -> open.open(sheet));
            assertArrayEquals(pages.content(), again.content());
        } finally {
            rename("dean.sdn", own);
        }
    }

    @Test
    void whoHasNotSeenThemDoesNotSignThem() {
        long sheet = steps.approved(steps.submitted(Learner.of("SGM", 34)));
        assertEquals("SIG-03", Refused.code("dean.sgm", () -> add.sign(sheet, confirm.confirm(Steps.PASSWORD))));
        assertEquals(List.of("f"), seen(sheet));
    }

    @Test
    void aListShowsTheHashOfWhatWillBeSigned() {
        long sheet = steps.approved(steps.submitted(Learner.of("SPH", 33)));
        JsonNode items = Call.as("dean.sph")
                .get("/api/v1/sheets?size=100")
                .expect(200)
                .json()
                .path("items");
        JsonNode row = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("id").asLong() == sheet)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("t"), seen(sheet));
        SheetPages pages = As.user("dean.sph", () -> open.open(sheet));
        assertEquals(pages.sha256(), row.path("sha256").asText());
        assertEquals(pages.pages(), row.path("pages").asInt());
    }

    private static List<String> seen(long sheet) {
        return Sql.column(
                "select case when seen then 't' else 'f' end from signing.rendition where sheet_id = ?", sheet);
    }

    private static String hash(long sheet) {
        return Sql.one("select sha256 from signing.rendition where sheet_id = ?", sheet);
    }

    private static void rename(String login, String surname) {
        Sql.run("update identity.account set surname = ? where login = ?", surname, login);
    }
}
