package kz.sirius.web.api;

import java.math.BigDecimal;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** A learner's record of a period: every attempt, in the order of the curriculum. */
record RecordView(
        List<Row> rows,
        BigDecimal creditsEarned,
        @Nullable BigDecimal gpaPeriod,
        @Nullable BigDecimal gpaCumulative) {

    /** One attempt; title and grade in words in the caller's language. */
    record Row(
            String academicYear,
            int term,
            String disciplineCode,
            String title,
            String kind,
            BigDecimal ects,
            @Nullable BigDecimal percent,
            @Nullable String letter,
            @Nullable BigDecimal points,
            @Nullable String traditional,
            @Nullable String mark,
            int attempt,
            boolean superseded) {}

    static RecordView of(AcademicRecord record, Language language) {
        return new RecordView(
                record.rows().stream().map(row -> row(row, language)).toList(),
                record.creditsEarned(),
                record.gpaPeriod(),
                record.gpaCumulative());
    }

    private static Row row(AcademicRecord.Row row, Language language) {
        return new Row(
                row.academicYear(),
                row.term(),
                row.disciplineCode(),
                row.title().orAny(language),
                row.kind().name(),
                row.ects(),
                row.percent(),
                row.letter(),
                row.points(),
                row.traditional() == null ? null : row.traditional().orAny(language),
                row.mark() == null ? null : row.mark().name(),
                row.attempt(),
                row.superseded());
    }
}
