package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Language;
import kz.sirius.comparison.Comparison;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.issuing.KindFixtures;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Graduates;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import kz.sirius.signing.SignedFixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A digit that was changed in a document of any kind and language is named by its page, row and field (R27). */
class EveryKindAlteredTest {

    private static final Pattern ROW = Pattern.compile("^([0-9]+) ([A-Z]{2,}[0-9]*)( .*)?$");

    private static final AcademicRecord GRADUATE = graduate();

    @Test
    void inAnAppendix() throws IOException {
        aChangedPercentIsNamed(DocumentKind.DIPLOMA_APPENDIX, Language.RU, false, GRADUATE);
        aChangedPercentIsNamed(DocumentKind.DIPLOMA_APPENDIX, Language.KK, true, GRADUATE);
    }

    @Test
    void inASupplement() throws IOException {
        aChangedPercentIsNamed(DocumentKind.DIPLOMA_SUPPLEMENT, Language.EN, false, GRADUATE);
        aChangedPercentIsNamed(DocumentKind.DIPLOMA_SUPPLEMENT, Language.KK, true, GRADUATE);
    }

    @Test
    void inATranscriptOfTwoLanguages() throws IOException {
        aChangedPercentIsNamed(DocumentKind.TRANSCRIPT, Language.KK, true, GRADUATE);
        aChangedPercentIsNamed(DocumentKind.TRANSCRIPT, Language.EN, false, GRADUATE);
    }

    /** The last rows of the discipline in the record are none that an appendix prints. */
    @Test
    void inAnAppendixOfWhoWithdrewAfterTheGrade() throws IOException {
        AcademicRecord record = Graduates.withdrawnAfterTheGrade();
        assertEquals(4, record.rows().size());
        assertEquals(
                "ROW_CHANGED 1 1 ANAT PERCENT",
                aChangedPercentIsNamed(DocumentKind.DIPLOMA_APPENDIX, Language.EN, false, record));
        assertEquals(
                "ROW_CHANGED 1 2 ANAT PERCENT",
                aChangedPercentIsNamed(DocumentKind.TRANSCRIPT, Language.EN, false, record));
    }

    @Test
    void aChangedRowOfTheDataIsTheRowOfThePages() {
        for (DocumentKind kind : DocumentKind.values()) {
            byte[] data = KindFixtures.data(kind, GRADUATE);
            List<String> rows = ElmoFixtures.rows(data);
            int row = 11;
            while (!rows.get(row - 1).matches(".* [4-9][0-9]")) {
                row++;
            }
            byte[] changed =
                    AttackSet.changedPercent(data, row, rows.get(row - 1).split(" ")[1], "100");
            byte[] issued = issued(kind, Language.RU, false, GRADUATE);
            byte[] altered = Attacks.updated(issued, document -> Attacks.attach(document, changed));
            assertEquals(List.of("BYTES_ADDED", "ATTACHMENT_REPLACED " + row), said(altered, kind, issued, GRADUATE));
        }
    }

    private static String aChangedPercentIsNamed(
            DocumentKind kind, Language language, boolean bilingual, AcademicRecord record) throws IOException {
        byte[] issued = issued(kind, language, bilingual, record);
        List<String> before = lines(issued);
        for (AcademicRecord.Row row : IssuedFile.ofDiploma("", issued, record).rows()) {
            String percent = String.valueOf(row.wholePercent());
            if (!percent.matches("[4-9][0-9]") || percent.charAt(0) == percent.charAt(1)) {
                continue;
            }
            int page = pageOf(issued, row.disciplineCode());
            byte[] altered = Attacks.updated(issued, document -> Attacks.turnRound(document, page, percent, 0));
            String expected = "ROW_CHANGED %d %s PERCENT".formatted(page + 1, changedRow(before, lines(altered)));
            assertEquals(List.of("BYTES_ADDED", expected), said(altered, kind, issued, record), kind + " " + language);
            return expected;
        }
        throw new IllegalStateException("No percent with two digits that differ");
    }

    /** Number and code of the row in which the first line that was not there before stands. */
    private static String changedRow(List<String> before, List<String> now) {
        String row = "";
        for (String line : now) {
            Matcher begins = ROW.matcher(line);
            if (begins.matches()) {
                row = begins.group(1) + " " + begins.group(2);
            }
            if (!before.contains(line)) {
                return row;
            }
        }
        throw new IllegalStateException("Nothing is changed");
    }

    private static List<String> said(byte[] file, DocumentKind kind, byte[] issued, AcademicRecord record) {
        String number = KindFixtures.number(kind);
        IssuedFile known = kind == DocumentKind.TRANSCRIPT
                ? IssuedFile.transcript(number, issued, record)
                : IssuedFile.ofDiploma(number, issued, record);
        return Comparison.of(file, known).differences().stream().map(Said::of).toList();
    }

    private static byte[] issued(DocumentKind kind, Language language, boolean bilingual, AcademicRecord record) {
        return SignedFixtures.signed(KindFixtures.pages(kind, language, bilingual, record), 1);
    }

    /** The last page, from 0, with a row of that code: the row of an earlier attempt stands before that of the grade. */
    private static int pageOf(byte[] pdf, String code) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = document.getNumberOfPages(); page > 0; page--) {
                text.setStartPage(page);
                text.setEndPage(page);
                if (text.getText(document).lines().anyMatch(line -> line.matches("[0-9]+ " + code + " .*"))) {
                    return page - 1;
                }
            }
            throw new IllegalStateException("No page has a row of " + code);
        }
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).lines().toList();
        }
    }

    private static AcademicRecord graduate() {
        SampleRecords sample = new SampleRecords();
        return sample.learners().stream()
                .map(learner -> sample.record(learner, Period.all()))
                .filter(record -> record.study().status() == AcademicRecord.Status.GRADUATED)
                .findFirst()
                .orElseThrow();
    }
}
