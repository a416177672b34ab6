package kz.sirius.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds the staged rows against each other and against the records: keys, codes that must be known, numbers and dates of
 * attempts. What could not be read is left out, so that one mistake is told once.
 */
final class StagedChecks {

    /**
     * Attempts as they will be: those of the extract, and those of the records that it does not name. Groups with a row
     * whose number could not be read are left out.
     */
    private static final String ATTEMPTS = """
            with touched as (
                select student_no, discipline_code from stage_results
                where student_no is not null and discipline_code is not null
                group by student_no, discipline_code having bool_and(not broken and attempt is not null)),
            staged as (
                select distinct on (student_no, discipline_code, attempt)
                    student_no, discipline_code, attempt, date, line
                from stage_results join touched using (student_no, discipline_code)
                order by student_no, discipline_code, attempt, line),
            merged as (
                select * from staged
                union all
                select r.student_no, r.discipline_code, r.attempt, r.date, null
                from records.result r join touched using (student_no, discipline_code)
                where not exists (select 1 from staged s where s.student_no = r.student_no
                    and s.discipline_code = r.discipline_code and s.attempt = r.attempt)),
            ordered as (
                select line, attempt, date, lag(attempt) over attempts as earlier_attempt,
                    lag(date) over attempts as earlier_date, lag(line) over attempts as earlier_line
                from merged window attempts as (partition by student_no, discipline_code order by attempt))
            """;

    private static final String GAPS = ATTEMPTS + """
            select line, attempt::text, count(*) over () from ordered
            where line is not null and attempt <> coalesce(earlier_attempt, 0) + 1 order by line limit ?""";

    private static final String EARLIER = ATTEMPTS + """
            select coalesce(line, earlier_line), (case when line is null then earlier_date else date end)::text,
                count(*) over ()
            from ordered where date < earlier_date and coalesce(line, earlier_line) is not null order by 1 limit ?""";

    private final Connection connection;
    private final Findings findings;

    StagedChecks(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** Checks the rows of one file. */
    void check(ExtractFile file) throws SQLException {
        tell(duplicates(file), file, names(file.key()), ImportRefusal.DUPLICATE_KEY);
        for (Column column : file.columns()) {
            String part = column.refersTo();
            if (part != null) {
                ExtractFile target = ExtractFile.ofPart(part).orElseThrow();
                if (findings.hasKey(target)) {
                    tell(unknown(file, column, target), file, column.name(), unknown(target));
                }
            }
        }
        if (file == ExtractFile.RESULTS) {
            tell(GAPS, file, "attempt", ImportRefusal.ATTEMPT_GAP);
            tell(EARLIER, file, "date", ImportRefusal.ATTEMPT_EARLIER);
        }
    }

    private static ImportRefusal unknown(ExtractFile target) {
        return switch (target) {
            case UNITS -> ImportRefusal.UNKNOWN_UNIT;
            case PROGRAMMES -> ImportRefusal.UNKNOWN_PROGRAMME;
            case DISCIPLINES -> ImportRefusal.UNKNOWN_DISCIPLINE;
            case LEARNERS -> ImportRefusal.UNKNOWN_LEARNER;
            case CURRICULA, RESULTS -> throw new IllegalArgumentException("nothing names rows of " + target.part());
        };
    }

    private static String duplicates(ExtractFile file) {
        String key = names(file.key());
        String readable = file.key().stream()
                .map(column -> " and " + column.name() + " is not null")
                .collect(Collectors.joining());
        return "select line, concat_ws(', ', " + key + "), count(*) over () from (select line, " + key
                + ", row_number() over (partition by " + key + " order by line) as nth from " + StageTables.name(file)
                + " where not broken" + readable + ") keys where nth > 1 order by line limit ?";
    }

    private static String unknown(ExtractFile file, Column column, ExtractFile target) {
        String key = target.key().get(0).name();
        return "select line, " + column.name() + ", count(*) over () from " + StageTables.name(file)
                + " s where not broken and " + column.name() + " is not null and not exists (select 1 from "
                + StageTables.name(target) + " t where t." + key + " = s." + column.name()
                + ") and not exists (select 1 from " + target.table() + " t where t." + key + " = s." + column.name()
                + ") order by line limit ?";
    }

    private void tell(String query, ExtractFile file, String column, ImportRefusal code) throws SQLException {
        List<ImportFinding> first = new ArrayList<>();
        long all = 0;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, Findings.KEPT);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String value = Findings.shown(rows.getString(2));
                    all = rows.getLong(3);
                    first.add(new ImportFinding(file.fileName(), rows.getLong(1), column, value, code.code(), null));
                }
            }
        }
        findings.errors(first, all);
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
