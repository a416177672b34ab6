package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sirius.reports.TranscriptData.Period;
import kz.sirius.reports.TranscriptData.Row;
import kz.sirius.reports.TranscriptData.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text field that is too low prints nothing and says nothing: so every word is looked for on the pages. */
class EveryWordTest {

    /** Parts of a date; what is read aloud only. */
    private static final Set<String> UNPRINTED = Set.of("months", "qr.alt", "paper.seal.alt", "slips.title");

    private static final List<String> LEVELS =
            List.of("BACHELOR", "INTEGRATED", "INTERNSHIP", "MASTER", "RESIDENCY", "PHD");
    private static final List<String> FORMS = List.of("FULL_TIME", "PART_TIME", "DISTANCE");
    private static final List<String> YEARS = List.of("1", "2", "6", "4", "3", "5");
    private static final List<Period> PERIODS = List.of(
            new Period("ALL", "2022/2023", "2025/2026"),
            new Period("YEAR", "2022/2023", "2022/2023"),
            new Period("TERM", "2022/2023-1", "2022/2023-1"),
            new Period("RANGE", "2022/2023", "2024/2025"),
            new Period("RANGE", "2022/2023-2", "2024/2025"),
            new Period("RANGE", "2022/2023", "2023/2024-1"));

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyMessageIsPrintedSomewhere(String language) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (byte[] pdf : cases(language)) {
            printed.append(packed(Printed.text(pdf))).append('\n');
        }
        Set<String> missing = new TreeSet<>();
        Map<String, String> messages = Texts.in(language).all();
        for (Map.Entry<String, String> message : messages.entrySet()) {
            if (!UNPRINTED.contains(message.getKey()) && isInForce(message.getKey(), messages.keySet())) {
                for (String part : message.getValue().split("\\{\\d}")) {
                    String words = packed(part);
                    if (printed.indexOf(words) < 0) {
                        missing.add(message.getKey() + " = " + words);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void ofDatedWordsThoseOfTheSampleDayAreLookedFor() {
        Set<String> keys = Set.of("a", "a@2026-01-01", "a@2026-11-23", "a@2026-11-24", "b", "b@2030-01-01");
        assertEquals(
                Set.of("a@2026-11-23", "b"),
                keys.stream().filter(key -> isInForce(key, keys)).collect(Collectors.toSet()));
    }

    /** Whether the words of this key are those that the samples print on their day. */
    private static boolean isInForce(String key, Set<String> all) {
        String plain = key.replaceFirst("@.*", "");
        String due = all.stream()
                .filter(other -> other.startsWith(plain + "@"))
                .filter(other ->
                        !LocalDate.parse(other.substring(plain.length() + 1)).isAfter(Graduates.ON))
                .max(Comparator.naturalOrder())
                .orElse(plain);
        return key.equals(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void bothScalesSayEveryGradeInFull(String language) throws IOException {
        List<Scale> scales = List.of(Samples.scale2011(language), Samples.scale2018(language));
        String text = Printed.flowing(Samples.graded(Samples.of(language, 1), scales));
        String after = text.substring(text.indexOf(Texts.in(language).of("scale.word")));
        for (Scale scale : scales) {
            String words = String.join(
                    " ",
                    scale.grades().stream()
                            .map(grade -> grade.word().text())
                            .distinct()
                            .toList());
            assertTrue(after.contains(words), words + " is not whole in " + after);
        }
        assertTrue(text.contains("0–49"), text);
        assertTrue(text.contains("25–49"), text);
    }

    @Test
    void theThreeLanguagesHaveTheSameMessagesAndEachItsOwnWords() {
        Map<String, String> kk = Texts.in("kk").all();
        Map<String, String> ru = Texts.in("ru").all();
        Map<String, String> en = Texts.in("en").all();
        assertEquals(kk.keySet(), ru.keySet());
        assertEquals(kk.keySet(), en.keySet());
        Set<String> shared = Set.of(
                "title",
                "number",
                "column.no",
                "column.ects",
                "column.percent",
                "column.points",
                "demonstration",
                "fact.year",
                "level.BACHELOR",
                "level.INTERNSHIP",
                "level.MASTER",
                "level.RESIDENCY",
                "level.PHD",
                "period.range",
                "status.dated",
                "fact.award.DIPLOMA",
                "supplement.title",
                "slips.login");
        kk.forEach((key, text) -> {
            if (!shared.contains(key.replaceFirst("@.*", ""))) {
                assertNotEquals(text, ru.get(key), key);
                assertNotEquals(text, en.get(key), key);
            }
        });
    }

    @Test
    void everyMonthHasItsName() {
        for (String language : List.of("kk", "ru", "en")) {
            Set<String> dates = new TreeSet<>();
            for (int month = 1; month <= 12; month++) {
                dates.add(Texts.in(language).date(LocalDate.of(2026, month, 23)));
            }
            assertEquals(12, dates.size(), dates.toString());
        }
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals("2026 жылғы 23 қараша", Printed.flowing(Texts.in("kk").date(day)));
        assertEquals("23 ноября 2026 года", Printed.flowing(Texts.in("ru").date(day)));
        assertEquals("23 November 2026", Printed.flowing(Texts.in("en").date(day)));
    }

    /** Without white space: a line may end after any hyphen. */
    private static String packed(String text) {
        return Printed.flowing(text).replace(" ", "");
    }

    private static List<byte[]> cases(String language) {
        List<byte[]> cases = new ArrayList<>();
        transcripts(language).forEach(data -> cases.add(TranscriptPdf.render(data)));
        for (String level : LEVELS) {
            Achievement achievement = Graduates.achievement(language, "BACHELOR".equals(level) ? 400 : 8);
            cases.add(AppendixPdf.render(
                    Graduates.appendix(language, level, achievement, Samples.issue("DA-2026-000018"))));
        }
        SupplementData data = Graduates.supplement(language, 20);
        for (PaperCopy.Former former : PaperCopy.Former.values()) {
            PaperCopy first = Samples.copy(language);
            cases.add(SupplementPdf.paper(data, new PaperCopy(1, 1, former, first.capacities())));
        }
        cases.add(SupplementPdf.render(data));
        cases.add(SupplementPdf.render(Graduates.of(data, new Holder("Сәрсен", "", null), null, data.scales())));
        cases.add(SupplementPdf.render(
                Graduates.supplement(language, data.items(), data.achievement(), new SupplementData.TooFew(21, 30))));
        cases.add(SlipsPdf.render("С", "https://a.kz", List.of(new Slip("А", "Б", "В", "Г", "Д"))));
        return cases;
    }

    private static List<TranscriptData> transcripts(String language) {
        List<TranscriptData> cases = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            Holder holder = new Holder("Сәрсен", i == 1 ? "" : "Өркен", i == 0 ? "Нұрланұлы" : null);
            List<Row> rows = i == 0 ? SampleRows.everyMark(language) : SampleRows.of(language, 3);
            TranscriptData data = Samples.with(language, rows, holder, i < 5);
            cases.add(Samples.studying(data, study(data.study(), i)));
        }
        List<Row> rows = SampleRows.withAdditional(language, 20, 60);
        cases.add(Samples.with(language, rows, Samples.holder(language), true));
        cases.add(Samples.of(language, 300));
        cases.add(Samples.graded(
                Samples.of(language, 1), List.of(Samples.scale2011(language), Samples.scale2018(language))));
        return cases;
    }

    private static Study study(Study study, int i) {
        @Nullable String status = i == 1 ? "GRADUATED" : i == 2 ? "EXPELLED" : null;
        return new Study(
                i == 3 ? "DIVISION" : "SCHOOL",
                study.unit(),
                study.programmeCode(),
                study.programme(),
                LEVELS.get(i),
                FORMS.get(i % FORMS.size()),
                new BigDecimal(YEARS.get(i)),
                study.ects(),
                study.yearOfStudy(),
                status,
                i == 1 ? LocalDate.of(2026, 6, 30) : null,
                PERIODS.get(i),
                study.admissionYear(),
                study.studentNo());
    }
}
