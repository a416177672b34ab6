package kz.sirius.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.reports.TranscriptData.Replacement;
import kz.sirius.reports.TranscriptData.Row;
import org.jspecify.annotations.Nullable;

/** Invented rows for the tests. */
final class SampleRows {

    private static final String[][] TITLES = {
        {"Қазақстан тарихы", "История Казахстана", "History of Kazakhstan"},
        {"Шетел тілі", "Иностранный язык", "Foreign Language"},
        {
            "Ақпараттық-коммуникациялық технологиялар",
            "Информационно-коммуникационные технологии",
            "Information and Communication Technologies"
        },
        {
            "Молекулалық биология және медициналық генетика",
            "Молекулярная биология и медицинская генетика",
            "Molecular Biology and Medical Genetics"
        },
        {"Һистология, цитология, эмбриология", "Гистология, цитология, эмбриология", "Histology, Cytology, Embryology"},
        {
            "Өндірістік практика: медбике көмекшісі",
            "Производственная практика: помощник медсестры",
            "Clinical Practice: Nurse Assistant"
        }
    };

    private SampleRows() {}

    /** Eight terms; the third row failed and the fourth is its retake, the fifth only passed. */
    static List<Row> of(String language, int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int half = i * 8 / Math.max(count, 8);
            String year = (2022 + half / 2) + "/" + (2023 + half / 2);
            boolean failed = i == 2 && count > 4;
            boolean again = i == 3 && count > 4;
            String[] title = TITLES[(again ? 2 : i) % TITLES.length];
            rows.add(new Row(
                    "BP%04d".formatted(1201 + (again ? 2 : i)),
                    Samples.say(language, title[0], title[1], title[2]),
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

    private static Said word(String language, boolean failed, boolean passed) {
        if (failed) {
            return Samples.say(language, "Қанағаттанарлықсыз", "Неудовлетворительно", "Unsatisfactory");
        }
        return passed
                ? Samples.say(language, "Есептелді", "Зачтено", "Passed")
                : Samples.say(language, "Өте жақсы", "Отлично", "Excellent");
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
        return named(row, Said.of(title), row.topic());
    }

    static Row named(Row row, Said title, @Nullable String topic) {
        return new Row(
                row.code(),
                title,
                topic,
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
                graded ? row.word() : Said.of(mark),
                mark == null ? null : mark.replace("+", ""),
                later,
                row.repeated(),
                additional);
    }
}
