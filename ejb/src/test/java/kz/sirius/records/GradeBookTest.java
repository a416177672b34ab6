package kz.sirius.records;

import static kz.sirius.records.AttemptFixtures.attempt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One case for each sentence of the Product decisions on grades. */
class GradeBookTest {

    private static final Period ALL = Period.all();

    @Test
    void goldenRowsGive317() {
        GradeBook book = book(
                attempt("ANAT").credits("5").percent("96"),
                attempt("HIST").credits("3").percent("87"),
                attempt("CHEM").credits("4").percent("40"),
                attempt("CHEM").no(2).credits("4").percent("66"),
                attempt("SPORT").credits("2").mark(Mark.P),
                attempt("EXTRA").credits("0").percent("99"));
        assertEquals(new BigDecimal("37.99"), book.within(ALL).points());
        assertGpa("3.17", book.within(ALL));
    }

    @Test
    void goldenRowsWithoutTheRetakeGive267() {
        GradeBook book = book(
                attempt("ANAT").credits("5").percent("96"),
                attempt("HIST").credits("3").percent("87"),
                attempt("CHEM").credits("4").percent("40"),
                attempt("SPORT").credits("2").mark(Mark.P),
                attempt("EXTRA").credits("0").percent("99"));
        assertGpa("2.67", book.within(ALL));
        assertCredits("10", book.within(ALL));
    }

    @Test
    void failedGradesCountUnlessTheUniversityLeavesThemOut() {
        List<Attempt> attempts = List.of(
                attempt("ANAT").credits("5").percent("96"),
                attempt("CHEM").credits("5").percent("40"),
                attempt("LAW").credits("5").percent("10"));
        assertGpa("1.50", new GradeBook(attempts, true).within(ALL));
        assertGpa("4.00", new GradeBook(attempts, false).within(ALL));
    }

    @Test
    void thePeriodOfAResultIsItsYearAndTermNeverItsDate() {
        GradeBook book =
                book(attempt("ANAT").in("2023/2024", 2).on("2024-10-01").percent("80"));
        assertCredits("5", book.within(Period.term("2023/2024", 2)));
        assertCredits("0", book.within(Period.term("2024/2025", 1)));
    }

    @Test
    void withinAPeriodTheLastAttemptOfThatPeriodCounts() {
        GradeBook book = book(
                attempt("ANAT").in("2022/2023", 1).percent("40"),
                attempt("ANAT").no(2).in("2022/2023", 2).percent("60"),
                attempt("ANAT").no(3).in("2023/2024", 1).percent("95"));
        assertGpa("0.50", book.within(Period.term("2022/2023", 1)));
        assertGpa("1.67", book.within(Period.year("2022/2023")));
        assertGpa("4.00", book.within(Period.year("2023/2024")));
        assertGpa("4.00", book.within(ALL));
    }

    @Test
    void theCumulativeGpaTakesTheLastAttemptUpToTheEndOfThePeriod() {
        GradeBook book = book(
                attempt("HIST").in("2022/2023", 1).percent("85"),
                attempt("ANAT").in("2022/2023", 1).percent("40"),
                attempt("ANAT").no(2).in("2023/2024", 1).percent("95"));
        assertGpa("1.92", book.upTo(Period.year("2022/2023")));
        assertGpa("3.67", book.upTo(Period.year("2023/2024")));
        assertGpa("4.00", book.within(Period.year("2023/2024")));
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "W", "AW", "AU"})
    void incompleteWithdrawnAndHeardSupersedeNothing(Mark mark) {
        Attempt first = attempt("ANAT").percent("75");
        GradeBook book = book(first, attempt("ANAT").no(2).mark(mark));
        assertGpa("2.67", book.within(ALL));
        assertCredits("5", book.within(ALL));
        assertTrue(book.replacementOf(first, ALL).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"P", "NP", "TR"})
    void passedNotPassedAndTransferredSupersede(Mark mark) {
        Attempt first = attempt("ANAT").percent("75");
        GradeBook book = book(first, attempt("ANAT").no(2).mark(mark));
        assertNull(book.within(ALL).gpa());
        assertCredits(mark == Mark.NP ? "0" : "5", book.within(ALL));
        assertEquals(2, book.replacementOf(first, ALL).orElseThrow().no());
    }

    @ParameterizedTest
    @EnumSource(names = {"NP", "I", "W", "AW", "AU"})
    void theseMarksGiveNeitherCreditsNorGpa(Mark mark) {
        GradeBook book = book(attempt("ANAT").mark(mark));
        assertCredits("0", book.within(ALL));
        assertNull(book.within(ALL).gpa());
    }

    @Test
    void passedGivesCreditsOnly() {
        GradeBook book = book(attempt("SPORT").mark(Mark.P));
        assertCredits("5", book.within(ALL));
        assertNull(book.within(ALL).gpa());
    }

    @Test
    void transferredWithAPercentCountsAndWithoutGivesCreditsOnly() {
        GradeBook with = book(attempt("ANAT").transferredWith("85"));
        assertGpa("3.33", with.within(ALL));
        assertCredits("5", with.within(ALL));
        GradeBook without = book(attempt("ANAT").mark(Mark.TR));
        assertNull(without.within(ALL).gpa());
        assertCredits("5", without.within(ALL));
    }

    @Test
    void creditsFollowTheCountedAttempt() {
        GradeBook book = book(
                attempt("ANAT").in("2022/2023", 1).percent("70"),
                attempt("ANAT").no(2).in("2023/2024", 1).percent("30"));
        assertCredits("5", book.within(Period.year("2022/2023")));
        assertCredits("0", book.within(Period.year("2023/2024")));
        assertCredits("0", book.upTo(Period.year("2023/2024")));
        assertCredits("0", book.within(ALL));
    }

    @Test
    void rowsOfNoCreditsChangeNothing() {
        List<Attempt> attempts = AttemptFixtures.retakenForNoCredits();
        GradeBook book = new GradeBook(attempts, true);
        assertGpa("2.67", book.within(ALL));
        assertCredits("5", book.within(ALL));
        assertTrue(book.replacementOf(attempts.get(0), ALL).isEmpty());
    }

    @Test
    void amongRowsOfNoCreditsTheLaterSupersedesTheEarlier() {
        Attempt first = attempt("SPORT").credits("0").percent("20");
        GradeBook book = book(first, attempt("SPORT").no(2).credits("0").percent("80"));
        assertEquals(2, book.replacementOf(first, ALL).orElseThrow().no());
    }

    @Test
    void anAttemptIsNotSupersededBeforeTheLaterOneWasMade() {
        Attempt first = attempt("ANAT").in("2022/2023", 1).percent("40");
        GradeBook book = book(first, attempt("ANAT").no(2).in("2023/2024", 1).percent("95"));
        assertTrue(book.replacementOf(first, Period.year("2022/2023")).isEmpty());
        assertEquals(2, book.replacementOf(first, ALL).orElseThrow().no());
    }

    @Test
    void anIncompleteOneIsReplacedByTheGradeThatFollows() {
        Attempt first = attempt("ANAT").mark(Mark.I);
        GradeBook book = book(first, attempt("ANAT").no(2).percent("95"));
        assertEquals(2, book.replacementOf(first, ALL).orElseThrow().no());
        assertGpa("4.00", book.within(ALL));
    }

    @Test
    void noCountedRowMeansNoGpa() {
        assertNull(book().within(ALL).gpa());
        assertCredits("0", book().within(ALL));
    }

    @Test
    void theWeightIsEctsAndTheGpaIsRoundedHalfUpOnlyWhenShown() {
        GradeBook book = book(
                attempt("A1").credits("4").percent("95"),
                attempt("A2").credits("4").percent("95"),
                attempt("A3").credits("1.5").percent("90"));
        assertEquals(new BigDecimal("37.505"), book.within(ALL).points());
        assertGpa("3.95", book.within(ALL));
        assertGpa("2.34", new GradeBook.Sums(BigDecimal.ZERO, new BigDecimal("2"), new BigDecimal("4.67")));
    }

    @Test
    void kazakhstaniCreditsOfOlderResultsNeverWeigh() {
        GradeBook book = book(
                attempt("A1").credits("2").kazakhstani("3").percent("95"),
                attempt("A2").credits("6").kazakhstani("2").percent("50"));
        assertGpa("1.75", book.within(ALL));
        assertCredits("8", book.within(ALL));
    }

    @Test
    void aTransferredGradeTakesThePlaceOfAnEarlierOne() {
        GradeBook book =
                book(attempt("ANAT").percent("40"), attempt("ANAT").no(2).transferredWith("95"));
        assertGpa("4.00", book.within(ALL));
        assertCredits("5", book.within(ALL));
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "W", "AW", "AU"})
    void aFailedGradeStaysCountedWhenTheNextAttemptWasNotFinished(Mark mark) {
        GradeBook book =
                book(attempt("ANAT").percent("40"), attempt("ANAT").no(2).mark(mark));
        assertGpa("0.50", book.within(ALL));
        assertCredits("0", book.within(ALL));
    }

    @Test
    void theScaleIsThatOfTheDateOfTheResultAlsoWhereThePeriodLiesBeforeIt() {
        GradeBook book =
                book(attempt("ANAT").in("2017/2018", 2).on("2018-09-01").percent("49"));
        assertGpa("0.50", book.within(Period.year("2017/2018")));
        assertGpa(
                "0.00",
                book(attempt("ANAT").in("2017/2018", 2).on("2018-08-31").percent("49"))
                        .within(Period.year("2017/2018")));
    }

    @Test
    void bothScalesMeetInOneGpa() {
        GradeBook book = book(
                attempt("OLD").in("2017/2018", 2).on("2018-06-10").percent("49"),
                attempt("NEW").in("2018/2019", 1).on("2019-01-10").percent("49"));
        assertGpa("0.25", book.within(ALL));
    }

    private static GradeBook book(Attempt... attempts) {
        return new GradeBook(List.of(attempts), true);
    }

    private static void assertGpa(String expected, GradeBook.Sums sums) {
        assertEquals(new BigDecimal(expected), sums.gpa());
    }

    private static void assertCredits(String expected, GradeBook.Sums sums) {
        assertEquals(0, new BigDecimal(expected).compareTo(sums.credits()), () -> "credits " + sums.credits());
    }
}
