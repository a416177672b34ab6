package kz.sirius.web.registrar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.RegisterFilter;
import org.junit.jupiter.api.Test;

class RegisterSearchTest {

    @Test
    void understandsADayAsPeopleHereTypeIt() {
        RegisterSearch search = RegisterSearch.of(Map.of(
                "number",
                " tr-2026 ",
                "kind",
                "TRANSCRIPT",
                "status",
                "ANNULLED",
                "from",
                "1.9.2026",
                "to",
                "26.11.2026"));
        assertEquals(
                new RegisterFilter(
                        DocumentKind.TRANSCRIPT,
                        LineStatus.ANNULLED,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 11, 26),
                        "tr-2026"),
                search.filter());
        assertFalse(search.isFromWrong());
        assertEquals("number=tr-2026&kind=TRANSCRIPT&status=ANNULLED&from=1.9.2026&to=26.11.2026", search.text());
    }

    @Test
    void saysWhatIsNoDayAndNarrowsNothingByIt() {
        RegisterSearch search =
                RegisterSearch.of(Map.of("from", "31.02.2026", "to", "кеше", "kind", "X", "status", "Y"));
        assertTrue(search.isFromWrong());
        assertTrue(search.isToWrong());
        assertEquals(RegisterFilter.all(), search.filter());
    }
}
