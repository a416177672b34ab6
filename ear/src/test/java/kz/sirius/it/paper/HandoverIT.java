package kz.sirius.it.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.JournalLines;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.NewHandover;
import kz.sirius.paper.NoteJournal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The hand-over against signature: what is refused, what is kept, and that the line never changes after it. */
@ArquillianTest
class HandoverIT {

    @Inject
    PaperSteps made;

    @Inject
    HandOverPaper handOver;

    @Inject
    JournalLines journal;

    @Inject
    NoteJournal note;

    @Test
    void whatIsNotRightIsRefusedAndNothingIsKept() {
        long id = made.ready(Learner.of("SGM", 80), "dean.sgm", 2);
        String png = PaperSteps.drawn();
        String jpeg = "data:image/png;base64," + encoded("jpeg", true);
        assertEquals("PAP-11", refused(id, given(List.of(1), "", null, png)));
        assertEquals("PAP-11", refused(id, given(List.of(1, 2, 3), "", null, png)));
        assertEquals("PAP-11", refused(id, given(List.of(1, 1), "", null, png)));
        assertEquals("PAP-11", refused(id, given(List.of(), "", null, png)));
        assertEquals("PAP-12", refused(id, given(List.of(1, 2), "Бөтен Адам", null, png)));
        assertEquals("PAP-12", refused(id, given(List.of(1, 2), "Бөтен Адам", "сенімхат", png)));
        assertEquals("PAP-08", refused(id, given(List.of(1, 2), " ", "сенімхат № 15", png)));
        assertEquals("PAP-09", refused(id, given(List.of(1, 2), "Ә".repeat(501), "сенімхат № 15", png)));
        assertEquals("PAP-10", refused(id, given(List.of(1, 2), "a\0b", "сенімхат № 15", png)));
        assertEquals("PAP-13", refused(id, given(List.of(1, 2), "", null, "A".repeat(50 * 1024 * 1024))));
        assertEquals("PAP-14", refused(id, given(List.of(1, 2), "", null, jpeg)));
        assertEquals("PAP-15", refused(id, given(List.of(1, 2), "", null, "")));
        assertEquals(
                "PAP-15",
                refused(id, given(List.of(1, 2), "", null, "data:image/png;base64," + encoded("png", false))));
        assertEquals("READY_FOR_PICKUP", PaperSteps.status(id));
        assertEquals("0", Sql.one("select count(*) from paper.handover where line_id = ?", PaperSteps.line(id)));
    }

    @Test
    void aRepresentativeReceivesOnABasisAndTheLineIsLockedByIt() {
        long id = made.ready(Learner.of("SGM", 81), "dean.sgm", 1);
        NewHandover given = new NewHandover(List.of(1), "Бөтенов Адам", "сенімхат", "012345678", PaperSteps.drawn());
        JournalRow line = Objects.requireNonNull(
                As.user("registrar", () -> handOver.handOver(id, -1, given)).line());
        JournalRow.Handover handover = Objects.requireNonNull(line.handover());
        assertEquals(JournalRow.Receiver.REPRESENTATIVE, handover.receiver());
        assertEquals("Бөтенов Адам", handover.receivedBy());
        assertEquals("сенімхат", handover.basis());
        assertEquals("012345678", handover.document());
        byte[] seen = As.user("dean.sgm", () -> journal.signature(line.id()));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, java.util.Arrays.copyOf(seen, 4));
        assertEquals("PAP-01", Refused.code("dean.sdn", () -> journal.signature(line.id())));
        assertEquals("PAP-01", Refused.code("dean.sdn", () -> journal.ofDocument(line.documentNumber())));
        assertEquals("PAP-02", refused(id, given));
        assertEquals(
                "0",
                Sql.one("select count(*) from audit.entry where note like '%012345678%' or note like '%Бөтенов%'"),
                "nobody's document stands in the trail");

        As.user("registrar", () -> note.note(line.id(), "Сенімхаттың көшірмесі істе"));
        assertEquals("PAP-08", Refused.code("registrar", () -> note.note(line.id(), "\u2003")));
        JournalRow noted = As.user("registrar", () -> journal.ofDocument(line.documentNumber()));
        assertEquals("Сенімхаттың көшірмесі істе", noted.notes().get(0).words());
        assertEquals(
                handover.sha256(),
                Objects.requireNonNull(noted.handover()).sha256(),
                "the line itself stays as it was");
    }

    @Test
    void theHolderMayBeNamedAndMaySignInThePrintedJournal() {
        long id = made.ready(Learner.of("SGM", 82), "dean.sgm", 1);
        String holder = made.card(id).row().holder();
        NewHandover given = new NewHandover(List.of(1), holder, "жеке куәлік 012345678", null, null);
        JournalRow.Handover handover = Objects.requireNonNull(Objects.requireNonNull(
                        As.user("registrar", () -> handOver.handOver(id, -1, given))
                                .line())
                .handover());
        assertEquals(JournalRow.Receiver.HOLDER, handover.receiver());
        assertEquals("жеке куәлік 012345678", handover.document());
        assertEquals(JournalRow.Signed.ON_PAPER, handover.signed());
        assertEquals("PAP-01", Refused.code("registrar", () -> journal.signature(PaperSteps.line(id))));
    }

    @Test
    void aFormThatIsTooLargeIsRefusedByThePageBeforeItIsRead() {
        long id = made.ready(Learner.of("SGM", 84), "dean.sgm", 1);
        Shown shown = Visit.as("registrar")
                .post(
                        "/registrar/paper-version.xhtml?id=" + id,
                        "application/x-www-form-urlencoded",
                        new byte[2 * 1024 * 1024]);
        assertEquals(413, shown.status());
        assertTrue(shown.text().contains("PAP-13"), shown.text());
        assertEquals("READY_FOR_PICKUP", PaperSteps.status(id));
    }

    @Test
    void theDatabaseItselfKeepsTheJournalFromBeingChanged() {
        long id = made.handedOver(Learner.of("SGM", 83), "dean.sgm");
        long line = PaperSteps.line(id);
        for (String statement : List.of(
                "update paper.journal_line set holder = 'x' where id = " + line,
                "delete from paper.journal_line where id = " + line,
                "update paper.handover set received_by = 'x' where line_id = " + line,
                "delete from paper.handover where line_id = " + line,
                "delete from paper.journal_note",
                "update paper.step set note = 'x' where version_id = " + id,
                "update paper.hand_signature set name = 'x' where version_id = " + id,
                "delete from paper.book")) {
            SQLException refused = assertThrows(SQLException.class, () -> {
                try (Connection connection = Sql.application().getConnection();
                        var change = connection.createStatement()) {
                    change.executeUpdate(statement);
                }
            });
            assertTrue(refused.getMessage().contains("permission denied"), statement + ": " + refused.getMessage());
        }
    }

    private String refused(long id, NewHandover given) {
        return Refused.code("registrar", () -> handOver.handOver(id, -1, given));
    }

    private static NewHandover given(
            List<Integer> numbers, String name, @Nullable String basis, @Nullable String signature) {
        return new NewHandover(numbers, name, basis, null, signature);
    }

    private static String encoded(String kind, boolean stroke) {
        return Base64.getEncoder().encodeToString(PaperSteps.picture(kind, stroke));
    }
}
