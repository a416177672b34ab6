package kz.sirius.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Period;
import kz.sirius.records.ProgrammeRow;
import kz.sirius.records.SampleRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplementTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final List<Language> EVERY = Arrays.asList(Language.values());

    @Test
    void nothingIsMissingWhenEveryMandatoryItemIsSaidInEveryLanguage() {
        assertEquals(List.of(), texts(complete()).missing(EVERY));
    }

    @Test
    void aProgrammeOfWhichNothingWasSaidLacksEveryMandatoryItem() {
        assertEquals(9 * 3, texts(Map.of()).missing(EVERY).size());
        assertEquals(9, texts(Map.of()).missing(List.of(Language.EN)).size());
    }

    @Test
    void aBlankLanguageIsMissingAndTheOthersAreNot() {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.put(SupplementItem.LEARNING_OUTCOMES, text(null, new Words("мазмұны", "", " ")));
        assertEquals(
                List.of("4.2 (ru)", "4.2 (en)"),
                texts(said).missing(EVERY).stream().map(MissingText::shown).toList());
        assertEquals(List.of(), texts(said).missing(List.of(Language.KK)));
    }

    @Test
    void aReasonAnswersAnItemInTheLanguagesInWhichItIsWritten() {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.put(
                SupplementItem.REGULATED_PROFESSION,
                text(Explanation.NOT_APPLICABLE, new Words("реттелмейді", "", "not regulated")));
        assertEquals(
                List.of("5.2 (ru)"),
                texts(said).missing(EVERY).stream().map(MissingText::shown).toList());
    }

    @Test
    void anItemWithAUsualAnswerMayBeLeftOut() {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.remove(SupplementItem.ADMINISTERING_INSTITUTION);
        assertEquals(List.of(), texts(said).missing(EVERY));
        assertTrue(texts(said).text(SupplementItem.ADMINISTERING_INSTITUTION).isEmpty());
    }

    @Test
    void anItemThatMayBeLeftOutIsWrittenInEveryLanguageOnceItIsWrittenInOne() {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.put(SupplementItem.ADMINISTERING_INSTITUTION, text(null, new Words("Қалалық аурухана", "", " ")));
        assertEquals(
                List.of("2.4 (ru)", "2.4 (en)"),
                texts(said).missing(EVERY).stream().map(MissingText::shown).toList());
        assertEquals(List.of(), texts(said).missing(List.of(Language.KK)));
        said.put(SupplementItem.ADMINISTERING_INSTITUTION, text(null, new Words("", "", "")));
        assertEquals(List.of(), texts(said).missing(EVERY));
    }

    @Test
    void theMeterCountsOnlyWhatMustBeSaid() {
        Map<SupplementItem, ProgrammeText> said = new EnumMap<>(SupplementItem.class);
        said.put(SupplementItem.ADMINISTERING_INSTITUTION, text(null, new Words("Қалалық аурухана", "", "")));
        ProgrammeMeter meter = new ProgrammeMeter(programme(), texts(said).missing(EVERY));
        assertEquals(0, meter.there(Language.KK));
        assertEquals(0, meter.there(Language.RU));
        assertTrue(meter.missingIn(Language.RU).contains(SupplementItem.ADMINISTERING_INSTITUTION));
        assertFalse(meter.complete());
    }

    @Test
    void whatIsEmptyInEveryLanguageSaysNothing() {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.put(SupplementItem.ADDITIONAL_INFORMATION, text(Explanation.NOT_PROVIDED, new Words("", "", "")));
        assertFalse(texts(said).text(SupplementItem.ADDITIONAL_INFORMATION).isPresent());
        assertEquals(3, texts(said).missing(EVERY).size());
    }

    @Test
    void onlyItemsThatMayNotApplyAreAnsweredByAReasonAndTheyAreMandatory() {
        assertEquals(
                List.of("5.1", "5.2", "6.1"),
                Arrays.stream(SupplementItem.values())
                        .filter(SupplementItem::explainable)
                        .filter(SupplementItem::mandatory)
                        .map(SupplementItem::number)
                        .toList());
    }

    @Test
    void theItemsStandInTheOrderOfTheModel() {
        List<String> numbers = Arrays.stream(SupplementItem.values())
                .map(SupplementItem::number)
                .toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        Map<SupplementItem, ProgrammeText> backwards = new LinkedHashMap<>();
        backwards.put(SupplementItem.FURTHER_SOURCES, text(null, new Words("а", "б", "c")));
        backwards.put(SupplementItem.MAIN_FIELDS, text(null, new Words("а", "б", "c")));
        assertEquals(
                List.of(SupplementItem.MAIN_FIELDS, SupplementItem.FURTHER_SOURCES),
                List.copyOf(texts(backwards).texts().keySet()));
    }

    @Test
    void theVersionIsTheSameForTheSameTextsAndAnotherForOthers() {
        String version = texts(complete()).version();
        assertTrue(version.matches("6B10101/2026-09-01/[0-9a-f]{8}"), version);
        assertEquals(version, texts(complete()).version());
        Map<SupplementItem, ProgrammeText> other = complete();
        other.put(SupplementItem.LEVEL, text(null, new Words("басқа", "другой", "other")));
        assertNotEquals(version, texts(other).version());
    }

    @Test
    void aSnapshotIsReadBackAsItWasWritten() throws JsonProcessingException {
        Map<SupplementItem, ProgrammeText> said = complete();
        said.put(
                SupplementItem.REGULATED_PROFESSION,
                text(Explanation.NOT_APPLICABLE, new Words("реттелмейді", "не регулируется", "not regulated")));
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        String written = json.writeValueAsString(texts(said));
        assertEquals(texts(said), json.readValue(written, SupplementTexts.class));
    }

    private static ProgrammeRow programme() {
        AcademicRecord record = new SampleRecords().record("20100003", Period.all());
        return new ProgrammeRow(record.programme(), record.unit());
    }

    static Map<SupplementItem, ProgrammeText> complete() {
        Map<SupplementItem, ProgrammeText> said = new EnumMap<>(SupplementItem.class);
        for (SupplementItem item : SupplementItem.values()) {
            said.put(item, text(null, new Words(item + " қазақша", item + " по-русски", item + " in English")));
        }
        return said;
    }

    private static ProgrammeText text(@Nullable Explanation explanation, Words words) {
        return new ProgrammeText(DAY, explanation, words);
    }

    private static SupplementTexts texts(Map<SupplementItem, ProgrammeText> said) {
        return new SupplementTexts("6B10101", TextVersion.of("6B10101", said), said);
    }
}
