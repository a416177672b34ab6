package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.junit.jupiter.api.Test;

/** What an appendix lists of a graduate's record (T9, A11), told from the learners of the sample university. */
class DiplomaRowsTest {

    private static final SampleRecords SAMPLE = new SampleRecords();

    @Test
    void eachDisciplineStandsOnceWithItsLastGrade() {
        for (String graduate : graduates()) {
            AcademicRecord academic = whole(graduate);
            List<AcademicRecord.Row> rows = DiplomaRows.of(academic);
            assertEquals(
                    rows.size(),
                    rows.stream()
                            .map(AcademicRecord.Row::disciplineCode)
                            .distinct()
                            .count(),
                    graduate);
            assertFalse(rows.stream().anyMatch(AcademicRecord.Row::superseded), graduate);
        }
    }

    @Test
    void theBlocksComeInTheirOrderAndTheirCreditsAreAllThatWasGained() {
        for (String graduate : graduates()) {
            AcademicRecord academic = whole(graduate);
            List<DiplomaRows.Block> blocks =
                    DiplomaRows.of(academic).stream().map(DiplomaRows::block).toList();
            assertEquals(blocks.stream().sorted().toList(), blocks, graduate);
            Map<DiplomaRows.Block, BigDecimal> credits = DiplomaRows.credits(academic);
            assertEquals(
                    0,
                    academic.creditsEarned()
                            .compareTo(credits.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                    graduate);
        }
    }

    @Test
    void everyGraduateOfTheSampleHasPassedTheFinalAttestationAndNobodyElseIsAGraduate() {
        List<String> graduates = graduates();
        for (String learner : SAMPLE.learners()) {
            AcademicRecord academic = whole(learner);
            boolean graduate = graduates.contains(learner);
            assertEquals(graduate, DiplomaRows.isGraduate(academic), learner);
            if (graduate) {
                assertTrue(DiplomaRows.attestationPassed(academic), learner);
            }
        }
    }

    @Test
    void theFinalAttestationIsABlockOfItsOwnThoughItStandsInTheCurriculum() {
        AcademicRecord academic = whole(graduates().get(0));
        assertTrue(DiplomaRows.of(academic).stream()
                .filter(row -> row.kind() == AcademicRecord.Kind.THESIS)
                .allMatch(row -> DiplomaRows.block(row) == DiplomaRows.Block.FINAL));
    }

    @Test
    void aThesisThatWasBegunAndHasNoGradeIsNotPassed() {
        Attempt exam = AttemptFixtures.attempt("EXAM").percent("93");
        assertTrue(DiplomaRows.attestationPassed(
                Graduates.of(List.of(exam, AttemptFixtures.attempt("THESIS").percent("90")))));
        for (Mark mark : List.of(Mark.I, Mark.W, Mark.NP)) {
            AcademicRecord begun =
                    Graduates.of(List.of(exam, AttemptFixtures.attempt("THESIS").mark(mark)));
            assertFalse(DiplomaRows.attestationPassed(begun), mark.name());
        }
        assertTrue(DiplomaRows.attestationPassed(Graduates.of(List.of(
                exam,
                AttemptFixtures.attempt("THESIS").mark(Mark.I),
                AttemptFixtures.attempt("THESIS").no(2).percent("90")))));
    }

    @Test
    void aLetterThatNoFontHasIsAnErrorOfTheRecord() {
        AcademicRecord vietnamese = Graduates.titled(new Words("Анатомия", "Анатомия", "Anatomy of NGUYễN"));
        assertEquals(List.of(), unprintable(vietnamese, Language.KK));
        assertEquals(List.of("ễ"), unprintable(vietnamese, Language.EN));
    }

    private static List<String> unprintable(AcademicRecord academic, Language language) {
        return RecordChecks.of(academic, Set.of(language)).stream()
                .filter(finding -> finding.code() == RecordsRefusal.UNPRINTABLE)
                .flatMap(finding -> finding.arguments().stream())
                .toList();
    }

    /** The rows of {@code GradeBookTest.rowsOfNoCreditsChangeNothing}. */
    @Test
    void aRetakeWithoutCreditsTakesThePlaceOfNoGradeThatWeighs() {
        AcademicRecord academic = Graduates.retakenForNoCredits();
        assertEquals(
                List.of("ANAT 1 B- 5", "SPORT 1 A 0"),
                DiplomaRows.of(academic).stream()
                        .map(row -> row.disciplineCode() + " " + row.attempt() + " " + row.letter() + " " + row.ects())
                        .toList());
        assertEquals(
                Map.of(
                        DiplomaRows.Block.BASE, new BigDecimal("5"),
                        DiplomaRows.Block.ADDITIONAL, new BigDecimal("0")),
                DiplomaRows.credits(academic));
        assertEquals(new BigDecimal("5"), academic.creditsEarned());
    }

    @Test
    void aFailedRetakeWithoutCreditsIsNoUnresolvedFail() {
        assertEquals(
                List.of(),
                RecordChecks.ofDiploma(Graduates.retakenForNoCredits(), Set.of(Language.EN)).stream()
                        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                        .toList());
        List<Finding> failed = RecordChecks.ofDiploma(
                Graduates.of(List.of(
                        AttemptFixtures.attempt("ANAT").percent("20"),
                        AttemptFixtures.attempt("ANAT").no(2).credits("0").percent("90"))),
                Set.of(Language.EN));
        assertTrue(failed.stream()
                .anyMatch(finding -> finding.code() == RecordsRefusal.UNRESOLVED_FAIL
                        && finding.severity() == Finding.Severity.ERROR));
    }

    private static AcademicRecord whole(String learner) {
        return SAMPLE.record(learner, Period.all());
    }

    private static List<String> graduates() {
        return SAMPLE.learners().stream()
                .filter(learner -> whole(learner).study().status() == AcademicRecord.Status.GRADUATED)
                .toList();
    }
}
