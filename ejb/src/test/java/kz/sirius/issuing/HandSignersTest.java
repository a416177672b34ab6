package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import org.junit.jupiter.api.Test;

class HandSignersTest {

    private static final List<List<OfficeHolder>> OFFICES = List.of(
            List.of(official(1, Office.REGISTRAR_HEAD)), List.of(official(2, Office.DEAN), official(3, Office.DEAN)));

    @Test
    void whereAnyOneSignsOneOfThemIsEnough() {
        HandSigners any = new HandSigners(OFFICES, false);
        assertTrue(any.suffice(List.of(1L)));
        assertTrue(any.suffice(List.of(3L)));
        assertTrue(any.suffice(List.of(1L, 2L)));
        assertFalse(any.suffice(List.of()));
        assertFalse(any.suffice(List.of(1L, 9L)), "one of them may not");
    }

    @Test
    void whereAllSignOneOfEachOfficeIsNeeded() {
        HandSigners all = new HandSigners(OFFICES, true);
        assertTrue(all.suffice(List.of(1L, 3L)));
        assertFalse(all.suffice(List.of(1L)));
        assertFalse(all.suffice(List.of(2L, 3L)), "both are deans");
        assertFalse(all.suffice(List.of(1L, 2L, 9L)));
        assertEquals(3, all.people().size());
    }

    @Test
    void aVacantOfficeThatHasToSignLetsNobodySign() {
        assertFalse(new HandSigners(List.of(List.of(official(1, Office.REGISTRAR_HEAD)), List.of()), true)
                .suffice(List.of(1L)));
    }

    private static OfficeHolder official(long id, Office office) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new OfficeHolder(
                id, office, null, id, "login" + id, "Тегі", "Аты", null, "TEGI", "Aty", "", "key", from, null);
    }
}
