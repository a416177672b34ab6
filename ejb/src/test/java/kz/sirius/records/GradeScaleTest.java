package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    private static final LocalDate LAST_OF_2011 = LocalDate.of(2018, 8, 31);
    private static final LocalDate FIRST_OF_2018 = LocalDate.of(2018, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "100,A,4.00,Өте жақсы",
        "95,A,4.00,Өте жақсы",
        "94,A-,3.67,Өте жақсы",
        "90,A-,3.67,Өте жақсы",
        "89,B+,3.33,Жақсы",
        "85,B+,3.33,Жақсы",
        "84,B,3.00,Жақсы",
        "80,B,3.00,Жақсы",
        "79,B-,2.67,Жақсы",
        "75,B-,2.67,Жақсы",
        "74,C+,2.33,Жақсы",
        "70,C+,2.33,Жақсы",
        "69,C,2.00,Қанағаттанарлық",
        "65,C,2.00,Қанағаттанарлық",
        "64,C-,1.67,Қанағаттанарлық",
        "60,C-,1.67,Қанағаттанарлық",
        "59,D+,1.33,Қанағаттанарлық",
        "55,D+,1.33,Қанағаттанарлық",
        "54,D,1.00,Қанағаттанарлық",
        "50,D,1.00,Қанағаттанарлық",
        "49,FX,0.50,Қанағаттанарлықсыз",
        "25,FX,0.50,Қанағаттанарлықсыз",
        "24,F,0.00,Қанағаттанарлықсыз",
        "0,F,0.00,Қанағаттанарлықсыз"
    })
    void gradesByTheScaleOf2018(String percent, String letter, String points, String word) {
        Grade grade = GradeScale.on(FIRST_OF_2018).of(new BigDecimal(percent));
        assertEquals(letter, grade.letter());
        assertEquals(new BigDecimal(points), grade.points());
        assertEquals(word, grade.word().kk());
    }

    @Test
    void resultsUntilTheEndOfAugust2018HaveTheScaleOf2011() {
        GradeScale scale = GradeScale.on(LAST_OF_2011);
        assertEquals("2011", scale.code());
        assertEquals("Satisfactory", scale.of(new BigDecimal("74")).word().en());
        assertEquals("F", scale.of(new BigDecimal("49")).letter());
        assertEquals(new BigDecimal("0.00"), scale.of(new BigDecimal("49")).points());
        assertEquals("2018", GradeScale.on(FIRST_OF_2018).code());
    }

    @ParameterizedTest
    @CsvSource({"94.5,A", "94.49,A-", "89.5,A-", "94.2,A-", "59.2,D+", "78.9,B-", "49.5,D", "49.4999,FX", "24.5,FX"})
    void roundsThePercentHalfUpToAWholeNumberFirst(String percent, String letter) {
        assertEquals(
                letter, GradeScale.on(FIRST_OF_2018).of(new BigDecimal(percent)).letter());
    }

    @Test
    void everyPercentHasExactlyOneGradeInEveryScale() {
        for (LocalDate date : List.of(LAST_OF_2011, FIRST_OF_2018)) {
            GradeScale scale = GradeScale.on(date);
            for (int percent = 0; percent <= 100; percent++) {
                int whole = percent;
                assertEquals(
                        1,
                        scale.grades().stream()
                                .filter(grade -> grade.from() <= whole && whole <= grade.to())
                                .count());
            }
        }
        assertThrows(IllegalArgumentException.class, () -> GradeScale.newest().of(new BigDecimal("101")));
    }

    @Test
    void onlyFxAndFGiveNoCredits() {
        for (Grade grade : GradeScale.newest().grades()) {
            assertEquals(grade.from() >= 50, grade.passed());
        }
        assertFalse(GradeScale.on(LAST_OF_2011).of(new BigDecimal("49")).passed());
        assertTrue(GradeScale.on(LAST_OF_2011).of(new BigDecimal("50")).passed());
    }

    @Test
    void importedLettersBecomeOurs() {
        assertEquals("D", GradeScale.latin("D-"));
        assertEquals("A-", GradeScale.latin("А-"));
        assertEquals("B+", GradeScale.latin("В+"));
        assertEquals("C", GradeScale.latin(" С "));
        assertEquals("FX", GradeScale.latin("FХ"));
        assertEquals("A-", GradeScale.latin("A\u2212"));
    }
}
