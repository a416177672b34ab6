package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.reports.TranscriptData.Row;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptPdfTest {

    @ParameterizedTest
    @CsvSource({"kk, Өте жақсы, '3,67'", "ru, Отлично, '3,67'", "en, Excellent, 3.67"})
    void everyLanguageHasItsWordsAndItsDecimals(String language, String word, String points) throws IOException {
        String text = Printed.text(Samples.of(language, 45));
        assertTrue(text.contains("TR-2026-000127"), text);
        assertTrue(text.contains(word), text);
        assertTrue(text.contains(points), text);
        assertTrue(text.contains("A−"), text);
        for (String key : List.of("column.title", "scale", "sheet.heading", "result.cumulative", "fact.programme")) {
            assertTrue(text.contains(Texts.in(language).of(key)), key + " is missing in " + text);
        }
    }

    @Test
    void everyKazakhLetterIsExtractable() throws IOException {
        List<Row> rows = new ArrayList<>(SampleRows.of("kk", 1));
        Row row = rows.get(0);
        rows.set(0, SampleRows.titled(row, "ӘҒҚҢӨҰҮҺІ әғқңөұүһі"));
        assertTrue(Printed.text(Samples.with("kk", rows, Samples.holder("kk"), true))
                .contains("ӘҒҚҢӨҰҮҺІ әғқңөұүһі"));
    }

    @Test
    void aSupersededAttemptStandsInBracketsWithItsSuccessor() throws IOException {
        String text = Printed.text(Samples.of("kk", 45));
        assertTrue(text.contains("(5)"), text);
        assertTrue(text.contains("(25)"), text);
        assertTrue(text.contains("(0,50)"), text);
        assertTrue(text.contains("1-әрекет; есептелгені: 2-әрекет"), text);
        assertTrue(text.contains("2-әрекет, қайта тапсыру"), text);
        assertTrue(text.contains(Texts.in("kk").of("note.replaced").substring(0, 40)), text);
    }

    @Test
    void onlyMarksThatOccurAreExplained() throws IOException {
        String text = Printed.text(Samples.of("en", 45));
        assertTrue(text.contains("P: passed"), text);
        assertFalse(text.contains("TR: transferred"), text);
    }

    @Test
    void aLongTitleIsWrappedAndWhole() throws IOException {
        String title = ("Дәлелді медицина негіздері және клиникалық эпидемиология ")
                .repeat(6)
                .strip();
        List<Row> rows = new ArrayList<>(SampleRows.of("kk", 3));
        rows.set(1, SampleRows.titled(rows.get(1), title));
        String text = Printed.text(Samples.with("kk", rows, Samples.holder("kk"), true))
                .replaceAll("\\s+", " ");
        assertEquals(6, text.split("эпидемиология", -1).length - 1, text);
    }

    @Test
    void aMissingPatronymicLeavesNoDash() throws IOException {
        String text =
                Printed.text(Samples.with("kk", SampleRows.of("kk", 3), new Holder("Ким", "Алексей", null), true));
        assertTrue(text.contains("Тегі, аты\n"), text);
        assertTrue(text.contains("Ким Алексей"), text);
    }

    @Test
    void aSingleNameIsCalledName() throws IOException {
        String text = Printed.text(Samples.with("en", SampleRows.of("en", 3), new Holder("CHIDERA", "", null), true));
        assertTrue(text.contains("Name\n"), text);
        assertFalse(text.contains("Last name"), text);
    }

    @Test
    void aPreviewHasNeitherNumberNorCode() throws IOException {
        byte[] pdf = TranscriptPdf.render(Samples.preview("ru", 45));
        String text = Printed.text(pdf);
        assertFalse(text.contains("TR-2026"), text);
        assertTrue(text.contains("ПРЕДПРОСМОТР"), text);
        assertTrue(text.contains("Номер присваивается при утверждении"), text);
    }

    @Test
    void bothScalesArePrintedWithTheirDates() throws IOException {
        TranscriptData one = Samples.of("ru", 12);
        String text = Printed.text(Samples.graded(one, List.of(Samples.scale2011("ru"), Samples.scale2018("ru"))));
        assertTrue(text.contains("результаты до 1 сентября 2018 года"), text);
        assertTrue(text.contains("с 1 сентября 2018 года"), text);
        assertTrue(text.contains("0–49"), text);
    }

    @Test
    void emblemAndCodeAreDrawnWithoutPictures() throws IOException {
        try (PDDocument document = Loader.loadPDF(TranscriptPdf.render(Samples.of("kk", 1)))) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                assertFalse(resources.isImageXObject(name), name.getName());
            }
            assertFalse(new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .contains("\nBI"));
        }
    }

    @Test
    void aRealDocumentHasTheLegalFooterAndADemonstrationItsOwnWords() throws IOException {
        TranscriptData shown = Samples.of("kk", 3);
        String demonstration = Printed.flowing(shown);
        assertTrue(demonstration.contains("DEMONSTRATION, NO LEGAL FORCE"), demonstration);
        assertFalse(demonstration.contains("Негіздеме"), demonstration);
        String real = Printed.flowing(Samples.inForce(shown));
        assertFalse(real.contains("DEMONSTRATION"), real);
        assertTrue(real.contains("Негіздеме"), real);
    }

    @Test
    void aPreviewHasNoSheetBecauseNobodyHasSigned() throws IOException {
        String text = Printed.flowing(Samples.preview("kk", 3));
        assertFalse(text.contains(Texts.in("kk").of("sheet.heading")), text);
        assertFalse(text.contains(Samples.ADDRESS), text);
    }

    @Test
    void whereNothingCountsADashStandsForTheGpa() throws IOException {
        String text = Printed.flowing(Samples.withoutGpa("en"));
        assertTrue(text.contains("GPA of this period —"), text);
        assertTrue(text.contains("Cumulative GPA —"), text);
    }

    @Test
    void anExpelledLearnerHasHisStatusInPlaceOfTheYear() throws IOException {
        TranscriptData data = Samples.of("ru", 12);
        TranscriptData.Study study = data.study();
        String text = Printed.flowing(Samples.studying(
                data,
                new TranscriptData.Study(
                        study.unitKind(),
                        study.unit(),
                        study.programmeCode(),
                        study.programme(),
                        study.level(),
                        study.form(),
                        study.years(),
                        study.ects(),
                        study.yearOfStudy(),
                        "EXPELLED",
                        null,
                        study.period(),
                        study.admissionYear(),
                        study.studentNo())));
        assertTrue(text.contains("Статус Отчислен(а)"), text);
        assertFalse(text.contains("Курс"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 400})
    void aThesisWithItsTitleAndAPracticePrintHoweverManyRowsThereAre(int count) throws IOException {
        List<Row> rows = new ArrayList<>(SampleRows.of("kk", count));
        rows.set(count - 1, SampleRows.named(rows.get(count - 1), Said.of("Дипломдық жұмыс"), Graduates.THESIS));
        String text = Printed.flowing(Samples.with("kk", rows, Samples.holder("kk"), true));
        assertTrue(text.contains("Дипломдық жұмыс — «" + Graduates.THESIS + "»"), text);
        if (count > 6) {
            assertTrue(text.contains("Өндірістік практика"), text);
        }
    }

    @Test
    void aDocumentOfTwoLanguagesHasEnglishUnderEachLine() throws IOException {
        String text = Printed.flowing(Samples.of("kk-en", 12));
        for (String both : List.of(
                "Транскрипт Transcript of Records",
                "Тегі, аты, әкесінің аты / Last name, first name Сәрсен Өркен Нұрланұлы SARSEN Orken",
                "2022/2023 оқу жылы / Academic year 2022/2023",
                "1-семестр / Semester 1",
                "Қазақстан тарихы History of Kazakhstan",
                "2026 жылғы 23 қараша / 23 November 2026",
                "1-бет, барлығы 3 бет / Page 1 of 3")) {
            assertTrue(text.contains(both), both + " is not in " + text);
        }
    }

    @Test
    void theSameDataGiveTheSamePages() throws IOException {
        TranscriptData data = Samples.of("kk", 45);
        assertEquals(Printed.text(data), Printed.text(data));
    }

    /** The samples lie in the folder of -Dsirius.look (else target/look), where a person can look at them. */
    @Test
    void threePagesHaveFewerThan60KilobytesBeforeDataAndSignature() throws IOException {
        String folder = System.getProperty("sirius.look", "target/look");
        Files.createDirectories(Path.of(folder));
        for (String language : List.of("kk", "ru", "en")) {
            byte[] pdf = TranscriptPdf.render(Samples.of(language, 45));
            assertTrue(
                    pdf.length < 60_000,
                    "a three-page transcript has " + pdf.length + " bytes, before data and signature");
            Files.write(Path.of(folder, "transcript-" + language + ".pdf"), pdf);
        }
        Files.write(Path.of(folder, "preview-kk.pdf"), TranscriptPdf.render(Samples.preview("kk", 45)));
    }
}
