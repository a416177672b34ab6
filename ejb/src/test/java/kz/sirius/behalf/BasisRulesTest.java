package kz.sirius.behalf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class BasisRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void keepsWhatWasSaidWithoutBlanksAndNoNameOfTheHolder() {
        assertEquals(
                new Basis(AskedBy.HOLDER, "", BasisKind.ID_CARD, "045678901", TODAY),
                BasisRules.checked(
                        new Basis(AskedBy.HOLDER, "somebody", BasisKind.ID_CARD, " 045678901 ", TODAY), TODAY));
        Basis represented =
                new Basis(AskedBy.REPRESENTATIVE, "Омарова Айгүл", BasisKind.POWER_OF_ATTORNEY, "1-17", TODAY);
        assertEquals(represented, BasisRules.checked(represented, TODAY));
    }

    @Test
    void aRepresentativeHasANameAndAPowerOfAttorney() {
        assertEquals("BEH-01", code(new Basis(AskedBy.REPRESENTATIVE, " ", BasisKind.POWER_OF_ATTORNEY, "1", TODAY)));
        assertEquals("BEH-05", code(new Basis(AskedBy.REPRESENTATIVE, "Омарова", BasisKind.ID_CARD, "1", TODAY)));
    }

    @Test
    void theDocumentHasANumberAndADateThatHasCome() {
        assertEquals("BEH-02", code(new Basis(AskedBy.HOLDER, "", BasisKind.PASSPORT, "\u00a0", TODAY)));
        assertEquals("BEH-03", code(new Basis(AskedBy.HOLDER, "", BasisKind.PASSPORT, "1", null)));
        assertEquals("BEH-03", code(new Basis(AskedBy.HOLDER, "", BasisKind.PASSPORT, "1", TODAY.plusDays(1))));
    }

    @Test
    void textsAreOfALengthThatIsKept() {
        assertEquals("BEH-04", code(new Basis(AskedBy.HOLDER, "", BasisKind.PASSPORT, "1".repeat(201), TODAY)));
        assertEquals("BEH-04", code(new Basis(AskedBy.HOLDER, "", BasisKind.PASSPORT, "1\u0000", TODAY)));
    }

    private static String code(Basis basis) {
        return assertThrows(Refusal.class, () -> BasisRules.checked(basis, TODAY))
                .code()
                .code();
    }
}
