package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Graduates;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rows on the pages and those of the data are the same, in the same order (T1, T3, T9, T10). */
class SameRowsTest {

    private static final SampleRecords SAMPLE = new SampleRecords();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theDataHaveTheRowsOfThePagesInTheirOrder(DocumentKind kind) throws IOException {
        for (String graduate : graduates()) {
            AcademicRecord record = SAMPLE.record(graduate, Period.all());
            List<String> printed = printed(KindFixtures.pages(kind, Language.RU, false, record), record);
            assertTrue(printed.size() > 20, graduate + " " + printed);
            assertEquals(printed, codes(KindFixtures.data(kind, record)), graduate);
        }
    }

    @Test
    void theOrderOfAnAppendixIsNotThatOfATranscript() {
        AcademicRecord record = SAMPLE.record(graduates().get(0), Period.all());
        List<String> last = codes(KindFixtures.data(DocumentKind.DIPLOMA_APPENDIX, record));
        List<String> inOrder = codes(KindFixtures.data(DocumentKind.TRANSCRIPT, record)).stream()
                .distinct()
                .filter(last::contains)
                .toList();
        assertNotEquals(inOrder, last);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"DIPLOMA_APPENDIX", "DIPLOMA_SUPPLEMENT"})
    void aRetakeWithoutCreditsIsNeitherPrintedNorInTheData(DocumentKind kind) throws IOException {
        AcademicRecord record = Graduates.retakenForNoCredits();
        String text = text(KindFixtures.pages(kind, Language.EN, false, record));
        List<String> rows = text.lines()
                .filter(line -> line.matches("[0-9]+ (ANAT|SPORT) .*"))
                .toList();
        assertEquals(2, rows.size(), text);
        assertTrue(rows.get(0).matches("1 ANAT Anatomy 5 75 B. 2\\.67 .*"), text);
        assertTrue(rows.get(1).startsWith("2 SPORT Physical education 0 99 A 4.00"), text);
        assertEquals(List.of("ANAT 75", "SPORT 99"), ElmoFixtures.rows(KindFixtures.data(kind, record)));
    }

    @Test
    void aTranscriptHasTheRetakeWithoutCreditsToo() throws IOException {
        AcademicRecord record = Graduates.retakenForNoCredits();
        assertEquals(
                List.of("ANAT 75", "ANAT 20", "SPORT 99"),
                ElmoFixtures.rows(KindFixtures.data(DocumentKind.TRANSCRIPT, record)));
        assertEquals(
                List.of("ANAT", "ANAT", "SPORT"),
                printed(KindFixtures.pages(DocumentKind.TRANSCRIPT, Language.KK, true, record), record));
    }

    /** Two graduates, one of them with a retake. */
    private static List<String> graduates() {
        return Stream.of(
                        graduate(record -> true),
                        graduate(record -> record.rows().stream().anyMatch(AcademicRecord.Row::superseded)))
                .distinct()
                .toList();
    }

    private static String graduate(Predicate<AcademicRecord> which) {
        return SAMPLE.learners().stream()
                .filter(learner -> {
                    AcademicRecord record = SAMPLE.record(learner, Period.all());
                    return record.study().status() == AcademicRecord.Status.GRADUATED && which.test(record);
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(byte[] xml) {
        return ElmoFixtures.rows(xml).stream().map(row -> row.split(" ")[0]).toList();
    }

    private static List<String> printed(byte[] pdf, AcademicRecord record) throws IOException {
        String codes = record.rows().stream()
                .map(AcademicRecord.Row::disciplineCode)
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?m)^[0-9]+ (" + codes + ")\\b")
                .matcher(text(pdf))
                .results()
                .map(MatchResult::group)
                .map(row -> row.split(" ")[1])
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
