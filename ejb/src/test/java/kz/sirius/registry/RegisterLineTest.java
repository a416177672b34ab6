package kz.sirius.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RegisterLineTest {

    private static final Instant NOW = Instant.parse("2026-12-31T20:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(86_400);
    private static final User HEAD = new User(7, "head", "Сейітова Гүлнар", List.of(), null);

    @Test
    void writesSeriesYearOfTheDayAndSixDigits() {
        assertEquals("TR-2027-000001", line(1).text());
        assertEquals("TR-2027-1000000", line(1_000_000).text());
        assertEquals(LocalDate.of(2027, 1, 1), line(1).asNumber().date());
    }

    @Test
    void aVoidOrIssuedLineStaysAsItIs() {
        RegisterLine line = line(1);
        line.voidWith("withdrawn");
        assertEquals(LineStatus.VOID, line.status());
        assertEquals(
                RegistryRefusal.WRONG_STATUS,
                assertThrows(Refusal.class, () -> line.issue(NOW)).code());
        RegisterLine issued = line(2);
        issued.issue(NOW);
        assertThrows(Refusal.class, () -> issued.voidWith("late"));
        assertThrows(Refusal.class, () -> issued.issue(NOW));
    }

    @Test
    void onlyAnIssuedLineIsAnnulledAndOnlyOnce() {
        RegisterLine reserved = line(1);
        assertEquals(RegistryRefusal.WRONG_STATUS, code(() -> reserved.annul(HEAD, "қате", NOW)));
        assertNull(reserved.row().annulment());
        RegisterLine line = line(2);
        line.issue(NOW);
        line.annul(HEAD, "қате", LATER);
        assertEquals(LineStatus.ANNULLED, line.status());
        assertEquals(
                new Annulment(LATER, "Сейітова Гүлнар", "қате", null, null),
                line.row().annulment());
        assertEquals(LATER, line.lastAct());
        assertEquals(RegistryRefusal.ALREADY_ANNULLED, code(() -> line.annul(HEAD, "тағы", LATER)));
        assertEquals("қате", line.row().annulment().reason());
    }

    @Test
    void anotherNumberTakesThePlaceOfAnAnnulledOneOnly() {
        RegisterLine line = line(1);
        line.issue(NOW);
        assertEquals(RegistryRefusal.WRONG_STATUS, code(() -> line.replace("TR-2027-000002", LATER)));
        line.annul(HEAD, "қате", NOW);
        line.replace("TR-2027-000002", LATER);
        assertEquals(LineStatus.REPLACED, line.status());
        assertEquals("TR-2027-000002", line.row().annulment().replacedBy());
        assertEquals(LATER, line.row().annulment().since());
        assertEquals(RegistryRefusal.WRONG_STATUS, code(() -> line.replace("TR-2027-000003", LATER)));
        assertEquals(RegistryRefusal.ALREADY_ANNULLED, code(() -> line.annul(HEAD, "тағы", LATER)));
    }

    private static RefusalCode code(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    @Test
    void neitherNumberNorLinePrintsItsToken() {
        assertFalse(line(1).asNumber().toString().contains("TOKEN"));
        assertFalse(line(1).row().toString().contains("TOKEN"));
    }

    private static RegisterLine line(long ordinal) {
        return new RegisterLine(DocumentKind.TRANSCRIPT, ordinal, 1001, "TOKEN").on(LocalDate.of(2027, 1, 1), NOW);
    }
}
