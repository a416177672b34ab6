package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Appendix and supplement of records that are not usual. The files lie in {@code target/special}, where a person can look at
 * them.
 */
class SpecialSizesTest {

    private static final Path FRESH = Path.of("target", "special");

    private static final Map<String, String> TITLES = Map.of(
            "kk",
                    "Денсаулық сақтау ұйымдарындағы дәлелді медицинаға негізделген мультидисциплинарлық клиникалық шешімдер"
                            + " қабылдаудың электрокардиографиялық, эхокардиографиялық және рентгенологиялық негіздері:"
                            + " қанағаттандырылмағандықтарыңыздан туындайтын асқынулардың алдын алу, ерте анықтау және"
                            + " жекелендірілген оңалту бағдарламаларын ұйымдастыру",
            "ru",
                    "Электрокардиографические, эхокардиографические и рентгенологические основы междисциплинарного принятия"
                            + " клинических решений в организациях здравоохранения: предупреждение"
                            + " сердечно-сосудистых осложнений, ранняя диагностика, высокотехнологичное лечение и"
                            + " организация индивидуализированных реабилитационных программ",
            "en",
                    "Electrocardiographic, Echocardiographic and Radiological Foundations of Multidisciplinary Clinical"
                            + " Decision-Making in Healthcare Organisations: Prevention of Cardiovascular Complications,"
                            + " Early Diagnosis, High-Technology Treatment and Organisation of Individualised"
                            + " Rehabilitation Programmes");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void theLongestTitlesAreWhole(String language) throws IOException {
        for (Map.Entry<String, String> file : kept(
                        "titles-" + language, language, titled(language), Samples.holder(language))
                .entrySet()) {
            String text = packed(file.getValue());
            for (String each : language.split("-")) {
                String title = packed(TITLES.get(each));
                assertEquals(3, text.split(title, -1).length - 1, file.getKey() + " " + title + " in " + text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Ким, Алексей", "ru, Ким, Алексей", "en, KIM, ALEXEY"})
    void whoHasNoPatronymicHasNothingInItsPlace(String language, String surname, String given) throws IOException {
        Holder holder = new Holder(surname, given, null);
        Map<String, String> files =
                kept("patronymic-" + language, language, Graduates.achievement(language, 8), holder);
        Texts texts = Texts.in(language);
        String appendix = files.get("appendix");
        assertTrue(appendix.contains(texts.of(holder.label()) + " " + holder.full(texts)), appendix);
        String supplement = files.get("supplement");
        assertTrue(
                supplement.contains("1.2 " + texts.of("supplement.1.2") + " " + given + " 1.3 "),
                "1.2 of " + supplement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en", "kk-en"})
    void aSupplementOfTheOldScaleHasItsGradesAlone(String language) throws IOException {
        SupplementData data = Graduates.supplement(language, 8);
        SupplementData old = Graduates.of(data, data.holder(), data.issue(), List.of(Samples.scale2011(language)));
        String text = Printed.flowing(Printed.text(kept("scale2011-" + language, SupplementPdf.render(old))));
        assertTrue(text.contains("0–49"), text);
        SupplementData both = Graduates.of(
                data, data.holder(), data.issue(), List.of(Samples.scale2011(language), Samples.scale2018(language)));
        String of = Printed.flowing(Printed.text(kept("scales-" + language, SupplementPdf.render(both))));
        assertTrue(of.contains("0–49") && of.contains("25–49"), of);
        assertTrue(!text.contains("25–49"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en", "kk-en"})
    void fourHundredRowsStandThereEachOnce(String language) throws IOException {
        Achievement achievement = Graduates.achievement(language, 400);
        for (Map.Entry<String, String> file : kept("rows-" + language, language, achievement, Samples.holder(language))
                .entrySet()) {
            String text = " " + file.getValue();
            for (int row = 1; row < 400; row++) {
                String start = " " + row + " BP" + (1200 + row) + " ";
                assertEquals(1, text.split(start, -1).length - 1, file.getKey() + start);
            }
            assertTrue(text.contains(" 400 FA6602 "), file.getKey());
        }
    }

    /** Three rows of the longest title: the first, one amid its block, and the one before the thesis. */
    private static Achievement titled(String language) {
        Achievement usual = Graduates.achievement(language, 45);
        List<Achievement.Row> rows = new ArrayList<>(usual.rows());
        for (int at : new int[] {0, 15, 43}) {
            Achievement.Row row = rows.get(at);
            rows.set(
                    at,
                    new Achievement.Row(
                            row.block(),
                            row.code(),
                            Samples.say(language, TITLES.get("kk"), TITLES.get("ru"), TITLES.get("en")),
                            row.topic(),
                            row.ects(),
                            row.percent(),
                            row.letter(),
                            row.points(),
                            row.word(),
                            row.mark()));
        }
        return new Achievement(rows, usual.sums(), usual.ects(), usual.gpa());
    }

    /** What appendix and supplement print, in one line, by kind. */
    private static Map<String, String> kept(String name, String language, Achievement achievement, Holder holder)
            throws IOException {
        AppendixData appendix =
                Graduates.appendix(language, "INTEGRATED", achievement, Samples.issue("DA-2026-000018"));
        SupplementData supplement =
                Graduates.supplement(language, Graduates.items(language), achievement, GraduateShares.of());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("appendix", AppendixPdf.render(Graduates.of(appendix, holder, appendix.scales())));
        files.put(
                "supplement",
                SupplementPdf.render(Graduates.of(supplement, holder, supplement.issue(), supplement.scales())));
        Map<String, String> printed = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            printed.put(
                    file.getKey(), Printed.flowing(Printed.text(kept(name + "-" + file.getKey(), file.getValue()))));
        }
        return printed;
    }

    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FRESH);
        Files.write(FRESH.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
