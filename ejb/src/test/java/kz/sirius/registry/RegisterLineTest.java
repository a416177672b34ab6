package kz.sirius.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class RegisterLineTest {

    private static final Instant NOW = Instant.parse("2026-12-31T20:00:00Z");

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
    void neitherNumberNorLinePrintsItsToken() {
        assertFalse(line(1).asNumber().toString().contains("TOKEN"));
        assertFalse(line(1).row().toString().contains("TOKEN"));
    }

    private static RegisterLine line(long ordinal) {
        return new RegisterLine(DocumentKind.TRANSCRIPT, ordinal, 1001, "TOKEN").on(LocalDate.of(2027, 1, 1), NOW);
    }
}
