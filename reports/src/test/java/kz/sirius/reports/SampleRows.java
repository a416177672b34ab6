package kz.sirius.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sirius.reports.TranscriptData.Replacement;
import kz.sirius.reports.TranscriptData.Row;
import org.jspecify.annotations.Nullable;

/** Invented rows for the tests. */
final class SampleRows {

    private static final Map<String, String[]> TITLES = Map.of(
            "kk",
                    new String[] {
                        "Қазақстан тарихы",
                        "Шетел тілі",
                        "Ақпараттық-коммуникациялық технологиялар",
                        "Молекулалық биология және медициналық генетика",
                        "Һистология, цитология, эмбриология",
                        "Өндірістік практика: медбике көмекшісі"
                    },
            "ru",
                    new String[] {
                        "История Казахстана",
                        "Иностранный язык",
                        "Информационно-коммуникационные технологии",
                        "Молекулярная биология и медицинская генетика",
                        "Гистология, цитология, эмбриология",
                        "Производственная практика: помощник медсестры"
                    },
            "en",
                    new String[] {
                        "History of Kazakhstan",
                        "Foreign Language",
                        "Information and Communication Technologies",
                        "Molecular Biology and Medical Genetics",
                        "Histology, Cytology, Embryology",
                        "Clinical Practice: Nurse Assistant"
                    });

    private SampleRows() {}

    /** Eight terms; the third row failed and the fourth is its retake, the fifth only passed. */
    static List<Row> of(String language, int count) {
        String[] titles = TITLES.get(language);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int half = i * 8 / Math.max(count, 8);
            String year = (2022 + half / 2) + "/" + (2023 + half / 2);
            boolean failed = i == 2 && count > 4;
            boolean again = i == 3 && count > 4;
            String title = titles[(again ? 2 : i) % titles.length];
            rows.add(new Row(
                    "BP%04d".formatted(1201 + (again ? 2 : i)),
                    title,
                    null,
                    year,
                    half % 2 + 1,
                    again ? 2 : 1,
                    new BigDecimal("5"),
                    !failed,
                    i == 4 && count > 5 ? null : failed ? 25 : 92,
                    i == 4 && count > 5 ? null : failed ? "FX" : "A-",
                    i == 4 && count > 5 ? null : new BigDecimal(failed ? "0.50" : "3.67"),
                    word(language, failed, i == 4 && count > 5),
                    i == 4 && count > 5 ? "P" : null,
                    failed ? new Replacement(2, year, half % 2 + 1) : null,
                    again,
                    false));
        }
        return rows;
    }

    private static String word(String language, boolean failed, boolean passed) {
        int which = failed ? 1 : passed ? 2 : 0;
        return Map.of(
                        "kk", new String[] {"Өте жақсы", "Қанағаттанарлықсыз", "Есептелді"},
                        "ru", new String[] {"Отлично", "Неудовлетворительно", "Зачтено"},
                        "en", new String[] {"Excellent", "Unsatisfactory", "Passed"})
                .get(language)[which];
    }

    /** One row for each mark, then one transferred with a percent; the mark stands for its word. */
    static List<Row> everyMark(String language) {
        List<Row> rows = new ArrayList<>();
        for (String mark : List.of("P", "NP", "I", "W", "AW", "AU", "TR")) {
            boolean gained = "P".equals(mark) || "TR".equals(mark);
            rows.add(row(of(language, 3).get(0), mark, gained, null, false));
        }
        rows.add(row(of(language, 3).get(0), "TR+", true, null, false));
        return rows;
    }

    /** Rows of the curriculum, one of them replaced in a later year, then a block of additional ones. */
    static List<Row> withAdditional(String language, int count, int additional) {
        List<Row> rows = new ArrayList<>(of(language, count));
        rows.set(0, row(rows.get(0), null, false, new Replacement(2, "2023/2024", 1), false));
        of(language, additional).forEach(row -> rows.add(row(row, row.mark(), row.creditsGained(), null, true)));
        return rows;
    }

    static Row titled(Row row, String title) {
        return new Row(
                row.code(),
                title,
                row.topic(),
                row.academicYear(),
                row.term(),
                row.attempt(),
                row.ects(),
                row.creditsGained(),
                row.percent(),
                row.letter(),
                row.points(),
                row.word(),
                row.mark(),
                row.replacedBy(),
                row.repeated(),
                row.additional());
    }

    private static Row row(
            Row row, @Nullable String mark, boolean gained, @Nullable Replacement later, boolean additional) {
        boolean graded = mark == null || "TR+".equals(mark);
        return new Row(
                row.code(),
                row.title(),
                row.topic(),
                row.academicYear(),
                row.term(),
                row.attempt(),
                row.ects(),
                gained,
                graded ? row.percent() : null,
                graded ? row.letter() : null,
                graded ? row.points() : null,
                graded ? row.word() : mark,
                mark == null ? null : mark.replace("+", ""),
                later,
                row.repeated(),
                additional);
    }
}
