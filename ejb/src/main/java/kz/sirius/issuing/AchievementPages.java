package kz.sirius.issuing;

import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;
import kz.sirius.reports.Achievement;
import kz.sirius.reports.Block;
import kz.sirius.reports.Said;

/** The last grades of whole studies, by blocks, as appendix and supplement print them. */
@Clause({"T9", "T10", "R2"})
final class AchievementPages {

    private AchievementPages() {}

    static Achievement of(AcademicRecord academic, Speech speech) {
        List<Achievement.Row> rows =
                DiplomaRows.of(academic).stream().map(row -> row(row, speech)).toList();
        List<Achievement.Sum> sums = DiplomaRows.credits(academic).entrySet().stream()
                .map(block -> new Achievement.Sum(block(block.getKey()), block.getValue()))
                .toList();
        return new Achievement(rows, sums, academic.creditsEarned(), academic.gpaCumulative());
    }

    private static Achievement.Row row(AcademicRecord.Row row, Speech speech) {
        Words traditional = row.traditional();
        return new Achievement.Row(
                block(DiplomaRows.block(row)),
                row.disciplineCode(),
                speech.said(row.title()),
                row.topic(),
                row.ects(),
                row.wholePercent(),
                row.letter(),
                row.points(),
                traditional == null ? Said.of("") : speech.said(traditional),
                row.mark() == null ? null : row.mark().name());
    }

    private static Block block(DiplomaRows.Block block) {
        return Block.valueOf(block.name());
    }
}
