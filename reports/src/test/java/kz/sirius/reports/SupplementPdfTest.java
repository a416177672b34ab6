package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.sirius.reports.SupplementData.Content;
import kz.sirius.reports.SupplementData.Item;
import kz.sirius.reports.SupplementData.NotApplicable;
import kz.sirius.reports.SupplementData.NotProvided;
import kz.sirius.reports.SupplementData.SameAs;
import kz.sirius.reports.SupplementData.Share;
import kz.sirius.reports.SupplementData.Shares;
import kz.sirius.reports.SupplementData.TooFew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplementPdfTest {

    private static final List<String> MODEL = List.of(
            "1", "1.1", "1.2", "1.3", "1.4", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "3.1", "3.2", "3.3", "4",
            "4.1", "4.2", "4.3", "4.4", "4.5", "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "7.1", "7.2", "7.3", "7.4",
            "8");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void everySectionAndItemOfTheModelStandsInItsOrder(String language) throws IOException {
        List<String> lines = Printed.pages(SupplementPdf.render(Graduates.supplement(language, 40))).stream()
                .flatMap(List::stream)
                .toList();
        int at = 0;
        for (String number : MODEL) {
            String words = Texts.in(language.substring(0, 2)).of("supplement." + number);
            String start = number + " " + words.substring(0, Math.min(words.length(), 12));
            int found = at;
            while (found < lines.size() && !lines.get(found).startsWith(start)) {
                found++;
            }
            assertTrue(found < lines.size(), start + " is missing after line " + at + " of " + lines);
            at = found + 1;
        }
    }

    @Test
    void thePreambleIsThatOfTheModelLetterForLetter() throws IOException {
        String text = flowing(Graduates.supplement("en", 8));
        assertTrue(
                text.contains(
                        "This Diploma Supplement follows the model developed by the European Commission, Council of"
                                + " Europe and UNESCO. The purpose of the supplement is to provide sufficient independent data to"
                                + " improve the international ‘transparency’ and fair academic and professional recognition of"
                                + " qualifications (diplomas, degrees, certificates etc.). It is designed to provide a"
                                + " description of the nature, level, context, content and status of the studies that were"
                                + " pursued and successfully completed by the individual named on the original qualification to"
                                + " which this supplement is appended. It should be free from any value judgements, equivalence"
                                + " statements or suggestions about recognition. Information in all eight sections should be"
                                + " provided. Where information is not provided, an explanation should give the reason why."),
                text);
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қолданылмайды: диплом үздік, Көрсетілмеген: университетте, 2.3-тармақтағымен бірдей.",
        "ru, Не применяется: диплом выдан, Не указано: у университета, 'То же, что в п. 2.3.'",
        "en, Not applicable: the diploma, Not provided: the university, The same as in 2.3."
    })
    void anItemWithoutContentSaysWhy(String language, String not, String hidden, String same) throws IOException {
        String text = flowing(Graduates.supplement(language, 8));
        assertTrue(text.contains(not), text);
        assertTrue(text.contains(hidden), text);
        assertTrue(text.contains(same), text);
    }

    @Test
    void anItemThatSaysNothingCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Content(Said.of(" ")));
        assertThrows(IllegalArgumentException.class, () -> new NotApplicable(Said.of("")));
        assertThrows(IllegalArgumentException.class, () -> new NotProvided(Said.of("\n")));
        Achievement achievement = Graduates.achievement("kk", 8);
        for (String number : new TreeSet<>(SupplementData.ITEMS)) {
            Map<String, Item> fewer = new HashMap<>(Graduates.items("kk"));
            fewer.remove(number);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Graduates.supplement("kk", fewer, achievement, GraduateShares.of()),
                    number);
        }
        Map<String, Item> itself = new HashMap<>(Graduates.items("kk"));
        itself.put("2.4", new SameAs("2.4"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Graduates.supplement("kk", itself, achievement, GraduateShares.of()));
    }

    @Test
    void theDistributionPrintsShareAndSumOfEachLetter() throws IOException {
        String text = flowing(Graduates.supplement("en", 8));
        assertTrue(text.contains("Grade A A− B+ B B− C+ C C− D+ D"), text);
        assertTrue(text.contains("Share, % 8.4 14.2 17.9 19.5 13.1 10.6 7.2 4.4 2.6 2.1"), text);
        assertTrue(text.contains("Cumulative, % 8.4 22.6 40.5 60.0 73.1 83.7 90.9 95.3 97.9 100.0"), text);
        assertTrue(text.contains("academic years 2022/2023–2024/2025; number of grades: 4215."), text);
    }

    @Test
    void sharesThatAreNotTheWholeAreRefused() {
        List<Share> most = List.of(
                new Share("A", new BigDecimal("60.0"), new BigDecimal("60.0")),
                new Share("B", new BigDecimal("39.9"), new BigDecimal("99.9")));
        assertThrows(
                IllegalArgumentException.class, () -> new Shares("MASTER", "091", "2022/2023", "2024/2025", 100, most));
    }

    @Test
    void whereTooFewGradesAreThereTheReasonStandsInPlaceOfTheTable() throws IOException {
        String text = flowing(
                Graduates.supplement("en", Graduates.items("en"), Graduates.achievement("en", 8), new TooFew(21, 30)));
        assertTrue(
                text.contains(
                        "No distribution table: the reference group has 21 grades in three years, fewer than the 30"
                                + " that are needed."),
                text);
        assertFalse(text.contains("Cumulative, %"), text);
    }

    @Test
    void theDateOfBirthHasFourFiguresForTheYearAndStandsInOnePlaceOnly() throws IOException {
        for (String language : Documents.LANGUAGES) {
            String text = flowing(Graduates.supplement(language, 8));
            assertEquals(2, text.split("03/08/1999", -1).length, language);
        }
    }

    @Test
    void aPersonOfOneNameHasAReasonInPlaceOfTheOther() throws IOException {
        SupplementData data = Graduates.supplement("en", 8);
        String text = flowing(
                Graduates.of(data, new Holder("CHIDERA", "", null), Samples.issue("DS-2026-000018"), data.scales()));
        assertTrue(
                text.contains(
                        "1.1 Last name(s) CHIDERA 1.2 First name(s) Not applicable: the identity document shows one name"
                                + " only. 1.3"),
                text);
    }

    @Test
    void anotherScriptHasTheNamesOfThePassportUnderIt() throws IOException {
        String text = flowing(Graduates.supplement("ru", 8));
        assertTrue(text.contains("Нұрғалиева NURGALIYEVA"), text);
        assertTrue(text.contains("Жанар Серікқызы ZHANAR"), text);
    }

    @Test
    void aPreviewSaysThatItIsNotSigned() throws IOException {
        SupplementData data = Graduates.supplement("en", 8);
        String text = flowing(Graduates.of(data, data.holder(), null, data.scales()));
        assertEquals(4, text.split("Not provided: this is a preview", -1).length, text);
        assertFalse(text.contains("DS-2026"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 400})
    void itHoldsAnyNumberOfResults(int count) throws IOException {
        String text = flowing(Graduates.supplement("kk", count));
        assertTrue(text.contains(count + " FA6602 Дипломдық жұмыс — «" + Graduates.THESIS + "»"), text);
    }

    @Test
    void sectionEightIsAPublishedTextOfOneVersion() {
        assertEquals("KZ-1", SupplementPdf.textVersion(LocalDate.of(2026, 11, 23)));
        assertEquals("KZ-1", SupplementPdf.textVersion(LocalDate.of(2020, 1, 1)));
        for (SystemText text : SystemText.ALL) {
            List<String> kk = text.paragraphs().get("kk");
            for (List<String> other : text.paragraphs().values()) {
                assertEquals(
                        kk.stream().map(SystemText::isHeading).toList(),
                        other.stream().map(SystemText::isHeading).toList());
            }
        }
    }

    private static String flowing(SupplementData data) throws IOException {
        return Printed.flowing(Printed.text(SupplementPdf.render(data)));
    }
}
