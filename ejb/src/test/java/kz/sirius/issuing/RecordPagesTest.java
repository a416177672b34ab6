package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Mark;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import kz.sirius.reports.Holder;
import kz.sirius.reports.Said;
import kz.sirius.reports.TranscriptData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a transcript prints of a frozen record (T5, T6, A11, A12, A25). */
class RecordPagesTest {

    @Test
    void theWholeStudyOfAGraduateShowsTheStatusWithItsDate() {
        TranscriptData.Study study =
                pages(Period.all(), AcademicRecord.Status.GRADUATED).study();
        assertEquals("GRADUATED", study.status());
        assertEquals(LocalDate.of(2026, 6, 30), study.statusDate());
    }

    @Test
    void theWholeStudyOfAnExpelledLearnerShowsTheStatus() {
        assertEquals(
                "EXPELLED",
                pages(Period.all(), AcademicRecord.Status.EXPELLED).study().status());
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDYING", "ACADEMIC_LEAVE"})
    void whoStillStudiesHasHisYear(AcademicRecord.Status status) {
        TranscriptData.Study study = pages(Period.all(), status).study();
        assertNull(study.status());
        assertEquals(4, study.yearOfStudy());
    }

    @ParameterizedTest
    @EnumSource(AcademicRecord.Status.class)
    void aPartOfTheStudyHasTheYearAtItsEndWhateverCameLater(AcademicRecord.Status status) {
        assertNull(pages(Period.year("2023/2024"), status).study().status());
        assertNull(pages(Period.year("2023/2024"), status).study().statusDate());
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, , , 2022/2023, 2025/2026",
        "YEAR, 2023/2024, , 2023/2024, 2023/2024",
        "TERM, 2023/2024-2, , 2023/2024-2, 2023/2024-2",
        "RANGE, 2022/2023-2, 2024/2025, 2022/2023-2, 2024/2025"
    })
    void thePeriodIsTheOneAskedForAndTheWholeStudyThatOfTheResults(
            Scope scope, String from, String to, String first, String last) {
        TranscriptData.Period period = pages(new Period(scope, from, to), AcademicRecord.Status.STUDYING)
                .study()
                .period();
        assertEquals(new TranscriptData.Period(scope.name(), first, last), period);
    }

    @Test
    void englishDocumentsHaveTheNamesOfThePassport() {
        assertEquals(new Holder("SARSEN", "ORKEN", null), pages(Language.EN).holder());
        assertEquals(
                new Holder("Сәрсен", "Өркен", "Нұрланұлы"), pages(Language.RU).holder());
    }

    @Test
    void everyRowHasTheWordsOfTheLanguage() {
        assertEquals("Excellent", pages(Language.EN).rows().get(0).word().text());
        assertEquals("Өте жақсы", pages(Language.KK).rows().get(0).word().text());
        assertEquals("Отлично", pages(Language.RU).rows().get(0).word().text());
        assertEquals(
                RecordFixtures.TITLE.ru(),
                pages(Language.RU).rows().get(0).title().text());
    }

    @ParameterizedTest
    @CsvSource({
        "P, Есептелді, Зачтено, Passed",
        "I, Аяқталмаған, Не завершено, Incomplete",
        "W, Пәннен шықты, Снят с дисциплины, Withdrawn",
        "TR, Қайта есептелді, Перезачёт, Transferred"
    })
    void marksArePrintedInWords(Mark mark, String kk, String ru, String en) {
        List<AcademicRecord.Row> rows = List.of(RecordFixtures.row("2022/2023", 1, mark, null, true));
        AcademicRecord record = RecordFixtures.record(Period.all(), AcademicRecord.Status.STUDYING, rows);
        assertEquals(
                kk, new RecordPages(record, Language.KK).rows().get(0).word().text());
        assertEquals(
                ru, new RecordPages(record, Language.RU).rows().get(0).word().text());
        TranscriptData.Row row = new RecordPages(record, Language.EN).rows().get(0);
        assertEquals(en, row.word().text());
        assertEquals(mark.name(), row.mark());
        assertNull(row.letter());
    }

    @Test
    void theRoundedPercentIsPrintedAndTheCumulativeGpaMayBeNone() {
        assertEquals(90, pages(Language.KK).rows().get(0).percent());
        assertNull(pages(Language.KK).results().cumulative());
    }

    @Test
    void whatIsOutsideTheCurriculumIsAdditionalAndAReplacedRowNamesItsSuccessor() {
        AcademicRecord.Replacement later = new AcademicRecord.Replacement(2, "2023/2024", 1);
        List<AcademicRecord.Row> rows = List.of(
                RecordFixtures.row("2022/2023", 1, null, later, true),
                RecordFixtures.row("2022/2023", 1, null, null, false));
        List<TranscriptData.Row> printed = new RecordPages(
                        RecordFixtures.record(Period.all(), AcademicRecord.Status.STUDYING, rows), Language.KK)
                .rows();
        assertEquals(
                new TranscriptData.Replacement(2, "2023/2024", 1),
                printed.get(0).replacedBy());
        assertFalse(printed.get(0).creditsGained());
        assertFalse(printed.get(0).additional());
        assertTrue(printed.get(1).additional());
    }

    @Test
    void aDocumentOfTwoLanguagesSaysTheSecondUnderTheFirst() {
        RecordPages pages = new RecordPages(
                RecordFixtures.record(Period.all(), AcademicRecord.Status.STUDYING, RecordFixtures.rows(1)),
                Speech.of(Language.KK, true));
        assertEquals(new Said("Өте жақсы", "Excellent"), pages.rows().get(0).word());
        assertEquals(
                new Said(RecordFixtures.TITLE.kk(), RecordFixtures.TITLE.en()),
                pages.rows().get(0).title());
        assertEquals(new Holder("Сәрсен", "Өркен", "Нұрланұлы", new Holder.Latin("SARSEN", "ORKEN")), pages.holder());
    }

    private static RecordPages pages(Period period, AcademicRecord.Status status) {
        return new RecordPages(RecordFixtures.record(period, status, RecordFixtures.rows(8)), Language.KK);
    }

    private static RecordPages pages(Language language) {
        return new RecordPages(
                RecordFixtures.record(Period.all(), AcademicRecord.Status.STUDYING, RecordFixtures.rows(1)), language);
    }
}
