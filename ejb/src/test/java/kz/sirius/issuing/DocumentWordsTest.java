package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import kz.sirius.common.DeliveredSettings;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.common.Words;
import kz.sirius.identity.Office;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {

    @Test
    void everyOfficeHasItsCapacityInThreeLanguages() {
        Words unit = new Words("Стоматология мектебі", "Школа стоматологии", "School of Dentistry");
        for (Office office : Office.values()) {
            Words capacity = DocumentWords.capacity(office, office.ofUnit() ? unit : null);
            assertNotEquals(capacity.kk(), capacity.ru());
            assertNotEquals(capacity.ru(), capacity.en());
            assertEquals(office.ofUnit(), capacity.en().contains("Dentistry"), capacity.en());
        }
    }

    @Test
    void theThreeBundlesHaveTheSameKeys() throws IOException {
        assertEquals(bundle("kk").keySet(), bundle("ru").keySet());
        assertEquals(bundle("kk").keySet(), bundle("en").keySet());
        assertFalse(bundle("en").toString().contains("'"));
    }

    @Test
    void failedPreparationsWaitLongerEachTimeAndAnHourAtMost() {
        assertEquals(Duration.ofSeconds(20), PreparationFailures.pause(1));
        assertEquals(Duration.ofSeconds(80), PreparationFailures.pause(3));
        assertEquals(Duration.ofHours(1), PreparationFailures.pause(9));
        assertTrue(PreparationFailures.pause(100_000).compareTo(Duration.ofHours(1)) <= 0);
        assertEquals(3, Language.values().length);
    }

    @Test
    void theLegalFootersAreDatedAlikeInThreeLanguages() throws IOException {
        for (String language : new String[] {"kk", "ru", "en"}) {
            Properties words = bundle(language);
            assertTrue(words.getProperty("legal.2018-10-31").contains("595"), language);
            assertFalse(words.getProperty("legal.2018-10-31").contains("461"), language);
            assertTrue(words.getProperty("legal.2021-09-01").contains("461"), language);
            words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("legal."))
                    .forEach(key -> assertFalse(words.getProperty(key).matches(".*(№|No\\.) .*"), key));
        }
    }

    @Test
    void theLegalFooterIsThatOfTheDayOfIssue() {
        DeliveredSettings.inForce();
        for (Language language : Language.values()) {
            String before = DocumentWords.legal(language, LocalDate.of(2020, 1, 1));
            String now = DocumentWords.legal(language, LocalDate.of(2026, 11, 23));
            assertTrue(before.contains("595") && !before.contains("461"), before);
            assertTrue(now.contains("461") && now.endsWith(Setting.PROCEDURE_CODE.in(language) + "."), now);
            assertEquals(before, DocumentWords.legal(language, LocalDate.of(2021, 8, 31)));
            assertEquals(now, DocumentWords.legal(language, LocalDate.of(2021, 9, 1)));
            assertEquals("", DocumentWords.legal(language, LocalDate.of(2018, 10, 30)));
        }
        assertEquals(LocalDate.of(2018, 10, 31), DocumentWords.legalFrom(LocalDate.of(2020, 1, 1)));
        assertEquals(LocalDate.of(2021, 9, 1), DocumentWords.legalFrom(LocalDate.of(2026, 11, 23)));
        assertNull(DocumentWords.legalFrom(LocalDate.of(2018, 10, 30)));
    }

    @Test
    void ofDatedWordsTheYoungestThatAreDueAreTaken() {
        Set<String> keys = Set.of("a", "a@2026-09-01", "a@2030-01-01", "a.no", "a.no@2028-01-01");
        assertEquals("a", DocumentWords.due(keys, "a", LocalDate.of(2026, 8, 31)));
        assertEquals("a@2026-09-01", DocumentWords.due(keys, "a", LocalDate.of(2026, 9, 1)));
        assertEquals("a@2030-01-01", DocumentWords.due(keys, "a", LocalDate.of(2031, 1, 1)));
        assertEquals("a.no", DocumentWords.due(keys, "a.no", LocalDate.of(2027, 12, 31)));
        assertNull(DocumentWords.since(keys, "a", LocalDate.of(2026, 8, 31)));
        assertEquals(LocalDate.of(2028, 1, 1), DocumentWords.since(keys, "a", LocalDate.of(2028, 1, 1)));
        assertNull(DocumentWords.since(keys, "b", LocalDate.of(2031, 1, 1)));
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = DocumentWords.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
