package kz.sirius.records;

import static kz.sirius.records.AttemptFixtures.attempt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.junit.jupiter.api.Test;

class RecordTreeTest {

    private static final Profile PROFILE = new Profile(
            new AcademicRecord.Holder("22100001", "Әлиева", "Іңкәр", null, "ALIYEVA", "INKAR", "KZ", Language.KK),
            new AcademicRecord.Unit("SGM", AcademicRecord.UnitKind.SCHOOL, words("School")),
            new AcademicRecord.Programme(
                    "6B10101",
                    AcademicRecord.Level.INTEGRATED,
                    words("Medicine"),
                    words("Bachelor"),
                    "0912",
                    7,
                    new BigDecimal("6"),
                    new BigDecimal("360")),
            new AcademicRecord.Study(
                    2022, AcademicRecord.StudyForm.FULL_TIME, 5, null, AcademicRecord.Status.STUDYING, null, "SGM22-1"),
            null);

    @Test
    void rowsStandInTheOrderOfTheCurriculumAndAdditionalOnesAtTheEnd() {
        AcademicRecord record = record(
                Period.all(),
                attempt("Z-FIRST").in("2023/2024", 1).percent("80"),
                attempt("A-SECOND").in("2023/2024", 1).percent("80"),
                attempt("OUTSIDE").in("2022/2023", 1).percent("80"),
                attempt("M-EARLY").in("2022/2023", 2).percent("40"),
                attempt("M-EARLY").no(2).in("2022/2023", 2).percent("70"));
        assertEquals(
                List.of("M-EARLY 1", "M-EARLY 2", "Z-FIRST 1", "A-SECOND 1", "OUTSIDE 1"),
                record.rows().stream()
                        .map(row -> row.disciplineCode() + " " + row.attempt())
                        .toList());
        assertTrue(record.rows().get(4).additional());
        assertFalse(record.rows().get(0).additional());
    }

    @Test
    void everyAttemptIsPrintedAndTheSupersededOneNamesItsReplacement() {
        AcademicRecord record = record(
                Period.all(),
                attempt("M-EARLY").in("2022/2023", 2).percent("40"),
                attempt("M-EARLY").no(2).in("2023/2024", 1).percent("74.5"));
        AcademicRecord.Row first = record.rows().get(0);
        assertTrue(first.superseded());
        assertFalse(first.creditsEarned());
        assertEquals(new AcademicRecord.Replacement(2, "2023/2024", 1), first.replacedBy());
        AcademicRecord.Row second = record.rows().get(1);
        assertFalse(second.superseded());
        assertTrue(second.repeated());
        assertTrue(second.creditsEarned());
        assertEquals(75, second.wholePercent());
        assertEquals("B-", second.letter());
    }

    @Test
    void theYearOfStudyIsThatAtTheEndOfThePeriod() {
        assertEquals(2, record(Period.year("2023/2024")).study().yearOfStudy());
        assertEquals(1, record(Period.term("2022/2023", 2)).study().yearOfStudy());
        assertEquals(
                3,
                record(new Period(Scope.RANGE, "2022/2023", "2024/2025-1"))
                        .study()
                        .yearOfStudy());
        assertEquals(5, record(Period.all()).study().yearOfStudy());
    }

    @Test
    void aMarkIsPrintedInWordsAndHasNoLetter() {
        AcademicRecord.Row row =
                record(Period.all(), attempt("M-EARLY").mark(Mark.P)).rows().get(0);
        assertNull(row.letter());
        assertNull(row.points());
        assertNotNull(row.traditional());
        assertEquals("Есептелді", row.traditional().kk());
    }

    @Test
    void termsAndWholeYearsHaveSumsOfTheirOwn() {
        AcademicRecord record = record(
                new Period(Scope.RANGE, "2022/2023-2", "2023/2024"),
                attempt("M-EARLY").in("2022/2023", 2).percent("40"),
                attempt("M-EARLY").no(2).in("2023/2024", 1).percent("95"));
        assertEquals(
                List.of("2022/2023 2 0.50 0.50", "2023/2024 1 4.00 4.00", "2023/2024 null 4.00 4.00"),
                record.sums().stream()
                        .map(sum -> sum.academicYear() + " " + sum.term() + " " + sum.gpa() + " " + sum.gpaCumulative())
                        .toList());
    }

    @Test
    void namesEachScaleThatWasUsed() {
        AcademicRecord record = record(
                Period.all(),
                attempt("M-EARLY").in("2017/2018", 2).on("2018-06-10").percent("80"),
                attempt("Z-FIRST").in("2018/2019", 1).on("2019-01-10").percent("80"));
        assertEquals(
                List.of("2011", "2018"),
                record.scales().stream().map(GradeScale::code).toList());
        assertEquals(List.of(GradeScale.newest()), record(Period.all()).scales());
    }

    @Test
    void aSnapshotIsReadBackAsItWas() throws JsonProcessingException {
        AcademicRecord record = record(
                Period.year("2023/2024"),
                attempt("Z-FIRST").percent("40"),
                attempt("Z-FIRST").no(2).percent("74.5"),
                attempt("OUTSIDE").mark(Mark.W));
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        assertEquals(record, mapper.readValue(mapper.writeValueAsString(record), AcademicRecord.class));
    }

    private static AcademicRecord record(Period period, Attempt... attempts) {
        Map<String, RecordTree.Discipline> known = new HashMap<>();
        known.put("M-EARLY", discipline(new AcademicRecord.CurriculumPlace(2, 1, new BigDecimal("5"))));
        known.put("Z-FIRST", discipline(new AcademicRecord.CurriculumPlace(3, 2, new BigDecimal("5"))));
        known.put("A-SECOND", discipline(new AcademicRecord.CurriculumPlace(3, 3, new BigDecimal("5"))));
        known.put("OUTSIDE", discipline(null));
        return new RecordTree(new GradeBook(List.of(attempts), true), known, period).of(PROFILE);
    }

    private static RecordTree.Discipline discipline(AcademicRecord.CurriculumPlace place) {
        return new RecordTree.Discipline(
                words("Title"), AcademicRecord.Kind.DISCIPLINE, AcademicRecord.Component.BASE, place);
    }

    private static Words words(String word) {
        return new Words(word, word, word);
    }
}
