package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppendixPdfTest {

    @ParameterizedTest
    @CsvSource({
        "kk, INTEGRATED, Дипломға қосымша (транскрипт), Диплом",
        "kk, INTERNSHIP, Интернатураны бітіргені туралы куәлікке қосымша (транскрипт), Куәлік",
        "kk, RESIDENCY, Резидентураны бітіргені туралы куәлікке қосымша (транскрипт), Куәлік",
        "ru, MASTER, Приложение к диплому (транскрипт), Диплом",
        "ru, RESIDENCY, Приложение к свидетельству об окончании резидентуры (транскрипт), Свидетельство",
        "en, BACHELOR, Appendix to the diploma (transcript), Diploma",
        "en, INTERNSHIP, Appendix to the certificate of internship (transcript), Certificate",
        "en, PHD, Appendix to the diploma (transcript), Diploma"
    })
    void titleAndFactsFollowTheLevel(String language, String level, String title, String document) throws IOException {
        String text = flowing(Graduates.appendix(
                language, level, Graduates.achievement(language, 8), Samples.issue("DA-2026-000018")));
        assertTrue(text.contains(title + " "), text);
        assertTrue(text.contains(" " + document + " BD "), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 400})
    void everyRowStandsInItsBlockAndIsCountedOnce(int count) throws IOException {
        AppendixData data = Graduates.appendix("ru", count);
        List<List<String>> pages = Printed.pages(AppendixPdf.render(data));
        List<String> lines = pages.stream().flatMap(List::stream).toList();
        for (int row = 1; row < count; row++) {
            String start = row + " BP";
            assertEquals(
                    1, lines.stream().filter(line -> line.startsWith(start)).count(), start);
        }
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith(count + " FA6602"))
                        .count());
        String text = String.join(" ", lines);
        int at = 0;
        for (Achievement.Sum sum : data.achievement().sums()) {
            at = text.indexOf(Texts.in("ru").of("block." + sum.block()), at);
            assertTrue(at > 0, sum + " is missing");
            at = text.indexOf("Получено кредитов в этом разделе " + sum.ects(), at);
            assertTrue(at > 0, sum + " has not its credits");
        }
        assertTrue(text.contains(data.achievement().ects() + " ECTS"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void aThesisTitleOfThreeHundredLettersIsWhole(String language) throws IOException {
        assertEquals(300, Graduates.THESIS.length());
        String text = flowing(Graduates.appendix(language, 12));
        assertTrue(text.contains("«" + Graduates.THESIS + "»"), text);
    }

    @Test
    void qualificationDiplomaDistinctionAndCommissionStandOnTheFirstPage() throws IOException {
        String first = String.join(
                " ",
                Printed.pages(AppendixPdf.render(Graduates.appendix("en", 60))).get(0));
        for (String fact : List.of(
                "Bachelor of Dentistry",
                "BD No. 00000087",
                "30 June 2026",
                "No. 17, 2026-06-30".replace("No.", "№"),
                "6 years, 360 ECTS",
                "Full-time",
                "20100003")) {
            assertTrue(first.contains(fact), fact + " is missing in " + first);
        }
    }

    @Test
    void thereIsOneGpaAndNoAttempt() throws IOException {
        String text = flowing(Graduates.appendix("en", 60));
        assertTrue(text.contains("GPA of the whole studies 3.67"), text);
        assertFalse(text.contains("Cumulative"), text);
        assertFalse(text.contains("Attempt"), text);
        assertTrue(text.contains("Each course is shown with its last grade."), text);
    }

    @Test
    void aPersonOfOneNameHasNoDashForTheOthers() throws IOException {
        AppendixData data = Graduates.appendix("en", 8);
        String text = flowing(Graduates.of(data, new Holder("CHIDERA", "", null), data.scales()));
        assertTrue(text.contains(" Name CHIDERA School "), text);
    }

    @Test
    void studiesUnderTheOldScaleShowIt() throws IOException {
        AppendixData data = Graduates.appendix("kk", 8);
        String text = flowing(Graduates.of(data, data.holder(), List.of(Samples.scale2011("kk"))));
        assertTrue(text.contains("0–49"), text);
    }

    @Test
    void aPreviewHasNeitherNumberNorSheet() throws IOException {
        String text = flowing(Graduates.appendix("ru", "INTEGRATED", Graduates.achievement("ru", 8), null));
        assertFalse(text.contains("DA-2026"), text);
        assertFalse(text.contains(Texts.in("ru").of("sheet.heading")), text);
        assertTrue(text.contains("ПРЕДПРОСМОТР"), text);
    }

    @Test
    void rowsOutOfTheOrderOfTheBlocksAreRefused() {
        Achievement good = Graduates.achievement("kk", 30);
        List<Achievement.Row> turned = new ArrayList<>(good.rows());
        Collections.reverse(turned);
        assertThrows(
                IllegalArgumentException.class, () -> new Achievement(turned, good.sums(), good.ects(), good.gpa()));
        assertThrows(
                IllegalArgumentException.class, () -> new Achievement(good.rows(), List.of(), good.ects(), good.gpa()));
        assertThrows(
                IllegalArgumentException.class, () -> new Achievement(List.of(), List.of(), BigDecimal.ZERO, null));
    }

    @Test
    void sumsOfBlocksThatDoNotMakeTheCreditsInAllAreRefused() {
        Achievement good = Graduates.achievement("kk", 30);
        BigDecimal other = good.ects().add(BigDecimal.ONE);
        assertThrows(
                IllegalArgumentException.class, () -> new Achievement(good.rows(), good.sums(), other, good.gpa()));
    }

    @Test
    void wordsHaveDaysFromWhichTheyHold() {
        Texts texts = texts(Map.of("a", "old", "a@2026-09-01", "new", "a@2030-01-01", "newest"));
        assertEquals("old", texts.dated("a", LocalDate.of(2026, 8, 31)));
        assertEquals("new", texts.dated("a", LocalDate.of(2026, 9, 1)));
        assertEquals("newest", texts.dated("a", LocalDate.of(2031, 1, 1)));
        assertNull(texts.datedSince(LocalDate.of(2026, 8, 31), "a"));
        assertEquals(LocalDate.of(2026, 9, 1), texts.datedSince(LocalDate.of(2026, 9, 1), "a"));
        assertNull(texts.datedSince(LocalDate.of(2026, 9, 1), "b"));
    }

    private static Texts texts(Map<String, String> words) {
        return new Texts(
                new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return words.entrySet().stream()
                                .map(word -> new Object[] {word.getKey(), word.getValue()})
                                .toArray(Object[][]::new);
                    }
                },
                "en");
    }

    private static String flowing(AppendixData data) throws IOException {
        return Printed.flowing(Printed.text(AppendixPdf.render(data)));
    }
}
