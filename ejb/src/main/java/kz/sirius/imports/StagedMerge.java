package kz.sirius.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the staged rows into the records: a new key is added, a known one changed where it differs, the rest stays. */
final class StagedMerge {

    /** What an empty value becomes where the records want one. */
    private static final Map<String, String> WHEN_EMPTY =
            Map.of("given_name", "''", "surname_latin", "''", "given_name_latin", "''", "with_distinction", "false");

    /**
     * The order of the curriculum is that of the rows. When an extract names only some rows of a curriculum, those that
     * are known keep their places and new ones come after the last.
     */
    private static final String PLACED_CURRICULA = """
            (with lines as (
                select *, row_number() over (partition by programme_code, admission_year order by line) as nth
                from stage_curricula),
            held as (
                select c.programme_code, c.admission_year, max(c.place) as last_place, bool_and(s.line is not null) as whole
                from records.curriculum_line c
                left join stage_curricula s using (programme_code, admission_year, discipline_code)
                group by c.programme_code, c.admission_year)
            select l.*, case when coalesce(h.whole, true) then l.nth else coalesce(c.place, h.last_place + l.nth) end
                as place
            from lines l left join held h using (programme_code, admission_year)
            left join records.curriculum_line c using (programme_code, admission_year, discipline_code))""";

    private final Connection connection;

    StagedMerge(Connection connection) {
        this.connection = connection;
    }

    /** How many rows of a file were new, and how many differed from what was known. */
    record Merged(long added, long changed) {}

    /** Merges one file; the files it refers to come before it. */
    Merged merge(ExtractFile file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(file));
                ResultSet counts = statement.executeQuery()) {
            counts.next();
            Merged merged = new Merged(counts.getLong(1), counts.getLong(2));
            if (merged.added() + merged.changed() > 0) {
                analyze(file);
            }
            return merged;
        }
    }

    private static String sql(ExtractFile file) {
        List<String> key = file.key().stream().map(Column::name).toList();
        List<String> rest = file.columns().stream()
                .map(Column::name)
                .filter(name -> !key.contains(name))
                .collect(Collectors.toList());
        boolean placed = file == ExtractFile.CURRICULA;
        if (placed) {
            rest.add("place");
        }
        String columns = String.join(", ", key) + ", " + String.join(", ", rest);
        String values = String.join(", ", key) + ", "
                + rest.stream().map(StagedMerge::value).collect(Collectors.joining(", "));
        return "with merged as (insert into " + file.table() + " as known (" + columns + ") select " + values + " from "
                + (placed ? PLACED_CURRICULA : StageTables.name(file)) + " staged order by staged.line on conflict ("
                + String.join(", ", key) + ") do update set " + each(rest, "%1$s = excluded.%1$s") + " where ("
                + each(rest, "known.%1$s") + ") is distinct from (" + each(rest, "excluded.%1$s")
                + ") returning (xmax = 0) as added) select count(*) filter (where added),"
                + " count(*) filter (where not added) from merged";
    }

    private static String value(String column) {
        String whenEmpty = WHEN_EMPTY.get(column);
        return whenEmpty == null ? column : "coalesce(" + column + ", " + whenEmpty + ")";
    }

    private static String each(List<String> columns, String form) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
    }

    private void analyze(ExtractFile file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze " + file.table());
        }
    }
}
