package kz.sirius.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.reports.TranscriptData.Period;
import kz.sirius.reports.TranscriptData.Results;
import kz.sirius.reports.TranscriptData.Row;
import kz.sirius.reports.TranscriptData.Study;
import kz.sirius.reports.TranscriptData.Sum;

/** Invented data for the tests, in the three languages. */
final class Samples {

    static final String ADDRESS = "https://sirius.example.kz/v/7K2M9QXD4T8V1HJCE6RW3ZNBF5";
    static final String EMBLEM =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 44'><circle cx='22' cy='22' r='21' fill='none'"
                    + " stroke='#0A5A73' stroke-width='1.6'/><circle cx='22' cy='22' r='18' fill='#0A5A73'/>"
                    + "<path d='M19 10h6v9h9v6h-9v9h-6v-9h-9v-6h9z' fill='#fff'/></svg>";

    private Samples() {}

    static TranscriptData of(String language, int count) {
        return with(language, SampleRows.of(language, count), holder(language), true);
    }

    static TranscriptData preview(String language, int count) {
        return with(language, SampleRows.of(language, count), holder(language), false);
    }

    static TranscriptData with(String language, List<Row> rows, Holder holder, boolean issued) {
        return new TranscriptData(
                language,
                institution(language),
                issued ? issue("TR-2026-000127") : null,
                true,
                holder,
                study(language),
                rows,
                sums(rows),
                new Results(new BigDecimal("228"), new BigDecimal("3.414"), new BigDecimal("3.405")),
                List.of(scale2018(language)),
                issued ? sheet(language) : List.of());
    }

    static TranscriptData signedBy(TranscriptData data, List<SheetLine> sheet) {
        return changed(data, data.scales(), sheet);
    }

    static TranscriptData graded(TranscriptData data, List<Scale> scales) {
        return changed(data, scales, data.sheet());
    }

    /** Every mark, an attempt replaced in a later year, additional rows, both scales, two signers. */
    static TranscriptData golden(String language) {
        List<Row> rows = new ArrayList<>(SampleRows.withAdditional(language, 24, 3));
        rows.addAll(3, SampleRows.everyMark(language));
        TranscriptData data = with(language, rows, holder(language), true);
        List<SheetLine> sheet = new ArrayList<>(data.sheet());
        sheet.add(sheet.get(1));
        return signedBy(graded(data, List.of(scale2011(language), scale2018(language))), sheet);
    }

    static TranscriptData inForce(TranscriptData data) {
        return changed(data, false, data.study(), data.results());
    }

    static TranscriptData withoutGpa(String language) {
        TranscriptData data = of(language, 1);
        return changed(data, true, data.study(), new Results(BigDecimal.ZERO, null, null));
    }

    static TranscriptData studying(TranscriptData data, Study study) {
        return changed(data, true, study, data.results());
    }

    private static TranscriptData changed(TranscriptData data, boolean demonstration, Study study, Results results) {
        return new TranscriptData(
                data.language(),
                data.institution(),
                data.issue(),
                demonstration,
                data.holder(),
                study,
                data.rows(),
                data.sums(),
                results,
                data.scales(),
                data.sheet());
    }

    private static TranscriptData changed(TranscriptData data, List<Scale> scales, List<SheetLine> sheet) {
        return new TranscriptData(
                data.language(),
                data.institution(),
                data.issue(),
                data.demonstration(),
                data.holder(),
                data.study(),
                data.rows(),
                data.sums(),
                data.results(),
                scales,
                sheet);
    }

    /** The second of three copies on paper, to be signed by two by hand. */
    static PaperCopy copy(String language) {
        return new PaperCopy(
                2,
                3,
                null,
                List.of(
                        say(
                                language,
                                "тіркеуші кеңсесі басқармасының басшысы",
                                "руководитель управления «Офис регистратора»",
                                "Head of the Registrar's Office Department"),
                        say(
                                language,
                                "декан, Жалпы медицина мектебі",
                                "декан, Школа общей медицины",
                                "Dean, School of General Medicine")));
    }

    static Institution institution(String language) {
        return new Institution(
                say(
                        language,
                        "«С. Ж. Асфендияров атындағы Қазақ ұлттық медицина университеті» КЕАҚ",
                        "НАО «Казахский национальный медицинский университет имени С. Д. Асфендиярова»",
                        "S. D. Asfendiyarov Kazakh National Medical University, NJSC"),
                say(language, "Тіркеуші кеңсесі басқармасы", "Управление «Офис регистратора»", "Registrar’s Office"),
                say(language, "СОР-2/21, 1-басылым", "СОП-2/21, издание 1", "SOP-2/21, edition 1"),
                say(
                        language,
                        "Негіздеме: оқу процесін кредиттік технология бойынша ұйымдастыру қағидалары.",
                        "Основание: правила организации учебного процесса по кредитной технологии обучения.",
                        "Legal basis: rules for organising the educational process under the credit technology."),
                EMBLEM.getBytes(StandardCharsets.UTF_8));
    }

    /** In the language of a document, or in both of its languages. */
    static Said say(String language, String kk, String ru, String en) {
        return switch (language) {
            case "kk" -> Said.of(kk);
            case "ru" -> Said.of(ru);
            case "en" -> Said.of(en);
            default -> new Said(kk, en);
        };
    }

    static Issue issue(String number) {
        return new Issue(
                number, LocalDate.of(2026, 11, 23), ADDRESS, "sirius.example.kz/v", "7K2M9QXD4T8V1HJCE6RW3ZNBF5");
    }

    static Holder holder(String language) {
        return switch (language) {
            case "en" -> new Holder("SARSEN", "ORKEN", null);
            case "kk-en" -> new Holder("Сәрсен", "Өркен", "Нұрланұлы", new Holder.Latin("SARSEN", "ORKEN"));
            default -> new Holder("Сәрсен", "Өркен", "Нұрланұлы");
        };
    }

    static Study study(String language) {
        return new Study(
                "SCHOOL",
                say(language, "Стоматология мектебі", "Школа стоматологии", "School of Dentistry"),
                "6B10103",
                say(language, "Стоматология", "Стоматология", "Dentistry"),
                "INTEGRATED",
                "FULL_TIME",
                new BigDecimal("6"),
                new BigDecimal("360"),
                4,
                null,
                null,
                new Period("ALL", "2022/2023", "2025/2026"),
                2022,
                "22200004");
    }

    static List<Sum> sums(List<Row> rows) {
        List<Sum> sums = new ArrayList<>();
        rows.stream().map(Row::academicYear).distinct().forEach(year -> {
            rows.stream()
                    .filter(row -> row.academicYear().equals(year))
                    .map(Row::term)
                    .distinct()
                    .forEach(term -> sums.add(new Sum(year, term, new BigDecimal("29"), new BigDecimal("2.67"))));
            sums.add(new Sum(year, null, new BigDecimal("57"), new BigDecimal("2.651")));
        });
        return sums;
    }

    static Scale scale2018(String language) {
        Said[] words = words(language);
        String[] letters = {"A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "FX", "F"};
        String[] points = {"4.00", "3.67", "3.33", "3.00", "2.67", "2.33", "2.00", "1.67", "1.33", "1.00", "0.50", "0"};
        int[] from = {95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 25, 0};
        int[] group = {0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3};
        return scale(LocalDate.of(2018, 9, 1), null, letters, points, from, group, words);
    }

    static Scale scale2011(String language) {
        Said[] words = words(language);
        String[] letters = {"A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "F"};
        String[] points = {"4.00", "3.67", "3.33", "3.00", "2.67", "2.33", "2.00", "1.67", "1.33", "1.00", "0"};
        int[] from = {95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 0};
        int[] group = {0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 3};
        return scale(null, LocalDate.of(2018, 8, 31), letters, points, from, group, words);
    }

    private static Scale scale(
            LocalDate first, LocalDate last, String[] letters, String[] points, int[] from, int[] group, Said[] words) {
        List<Scale.Grade> grades = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            int to = i == 0 ? 100 : from[i - 1] - 1;
            grades.add(new Scale.Grade(letters[i], new BigDecimal(points[i]), from[i], to, words[group[i]]));
        }
        return new Scale(first, last, grades);
    }

    private static Said[] words(String language) {
        return new Said[] {
            say(language, "Өте жақсы", "Отлично", "Excellent"),
            say(language, "Жақсы", "Хорошо", "Good"),
            say(language, "Қанағаттанарлық", "Удовлетворительно", "Satisfactory"),
            say(language, "Қанағаттанарлықсыз", "Неудовлетворительно", "Unsatisfactory")
        };
    }

    static List<SheetLine> sheet(String language) {
        Said organisation = say(
                language,
                "С. Ж. Асфендияров атындағы ҚазҰМУ",
                "КазНМУ имени С. Д. Асфендиярова",
                "Asfendiyarov KazNMU");
        return List.of(
                new SheetLine(
                        false,
                        say(language, "Ахметова Д. С.", "Ахметова Д. С.", "AKHMETOVA D."),
                        say(
                                language,
                                "тіркеуші кеңсесінің маманы",
                                "специалист офиса регистратора",
                                "Registrar’s Office specialist"),
                        organisation,
                        null),
                new SheetLine(
                        true,
                        say(language, "Өтегенова Б. Қ.", "Өтегенова Б. Қ.", "OTEGENOVA B."),
                        say(
                                language,
                                "тіркеуші кеңсесі басқармасының басшысы",
                                "руководитель управления «Офис регистратора»",
                                "Head of the Registrar’s Office Department"),
                        organisation,
                        "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA)"));
    }
}
