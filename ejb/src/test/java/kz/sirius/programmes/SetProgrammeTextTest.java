package kz.sirius.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import kz.sirius.common.Refusal;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetProgrammeTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void textsLoseBlanksAtBothEndsAndKeepTheirLines() {
        ProgrammeText text =
                checked(SupplementItem.LEARNING_OUTCOMES, DAY, null, new Words("  бір\r\nекі ", " \t", "\u200b"));
        assertEquals(new Words("бір\nекі", "", ""), text.words());
    }

    @Test
    void aTextOfTheGreatestLengthIsTakenAndALongerOneRefused() {
        int longest = SupplementItem.MAIN_FIELDS.longest();
        assertEquals(
                longest,
                checked(SupplementItem.MAIN_FIELDS, DAY, null, words("ә".repeat(longest)))
                        .words()
                        .kk()
                        .length());
        assertEquals("PRG-02", refused(SupplementItem.MAIN_FIELDS, DAY, null, words("ә".repeat(longest + 1))));
    }

    @Test
    void whatNoPageCanShowIsRefused() {
        assertEquals("PRG-03", refused(SupplementItem.MAIN_FIELDS, DAY, null, words("a\u0000b")));
        assertEquals("PRG-03", refused(SupplementItem.MAIN_FIELDS, DAY, null, words("a\ud83d")));
    }

    @Test
    void aLetterThatNoFontHasIsRefusedAndOneInTwoPiecesIsComposed() {
        assertEquals("PRG-08", refused(SupplementItem.MAIN_FIELDS, DAY, null, words("β-блокаторлар")));
        assertEquals(
                "Әлихан\tБөкейхан, й",
                checked(SupplementItem.MAIN_FIELDS, DAY, null, words("Әлихан\tБөкейхан, и\u0306"))
                        .words()
                        .kk());
    }

    @Test
    void aReasonIsRefusedWhereATextIsNeeded() {
        assertEquals(
                "PRG-04", refused(SupplementItem.LEARNING_OUTCOMES, DAY, Explanation.NOT_PROVIDED, words("кейін")));
        assertEquals(
                Explanation.NOT_APPLICABLE,
                checked(SupplementItem.REGULATED_PROFESSION, DAY, Explanation.NOT_APPLICABLE, words("жоқ"))
                        .explanation());
    }

    @Test
    void aFirstDayOutsideThisCenturyIsRefused() {
        assertEquals("PRG-06", refused(SupplementItem.LEVEL, LocalDate.of(1999, 12, 31), null, words("7")));
        assertEquals("PRG-06", refused(SupplementItem.LEVEL, LocalDate.of(2101, 1, 1), null, words("7")));
        assertEquals(
                LocalDate.of(2000, 1, 1),
                checked(SupplementItem.LEVEL, LocalDate.of(2000, 1, 1), null, words("7"))
                        .validFrom());
    }

    private static Words words(String kk) {
        return new Words(kk, "", "");
    }

    private static ProgrammeText checked(
            SupplementItem item, LocalDate from, @Nullable Explanation explanation, Words words) {
        return SetProgrammeText.checked(new NewProgrammeText(item, from, explanation, words, null));
    }

    private static String refused(SupplementItem item, LocalDate from, @Nullable Explanation explanation, Words words) {
        return assertThrows(Refusal.class, () -> checked(item, from, explanation, words))
                .code()
                .code();
    }
}
