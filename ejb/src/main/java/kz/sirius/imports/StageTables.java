package kz.sirius.imports;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Temporary tables of the load's own transaction, one for each file, filled in batches. They vanish with the transaction,
 * however it ends.
 */
final class StageTables {

    private static final int BATCH = 2000;

    private final Connection connection;
    private final Map<ExtractFile, List<CheckedRow>> waiting = new EnumMap<>(ExtractFile.class);

    StageTables(Connection connection) {
        this.connection = connection;
    }

    static String name(ExtractFile file) {
        return "stage_" + file.part();
    }

    /** Creates them; from here on a statement may take as long as a million rows take. */
    void create() throws SQLException {
        execute("set local statement_timeout = 0");
        connection.setNetworkTimeout(Runnable::run, 0);
        // When this server is killed the statement ends with it, and the lock of the import with the statement.
        execute("set local client_connection_check_interval = '1s'");
        for (ExtractFile file : ExtractFile.values()) {
            String columns = file.columns().stream()
                    .map(column -> column.name() + " " + column.kind().type())
                    .collect(Collectors.joining(", "));
            execute("create temporary table " + name(file) + " (line bigint not null, broken boolean not null, "
                    + columns + ") on commit drop");
        }
    }

    /** Adds a row; tells whether a batch went into the table with it. */
    boolean add(ExtractFile file, CheckedRow row) throws SQLException {
        List<CheckedRow> batch = waiting.computeIfAbsent(file, any -> new ArrayList<>(BATCH));
        batch.add(row);
        if (batch.size() < BATCH) {
            return false;
        }
        flush(file);
        return true;
    }

    /** Writes what is left of a file and lets the planner know what it holds. */
    void end(ExtractFile file) throws SQLException {
        flush(file);
        execute("analyze " + name(file));
    }

    private void flush(ExtractFile file) throws SQLException {
        List<CheckedRow> batch = waiting.remove(file);
        if (batch == null) {
            return;
        }
        List<Array> arrays = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(insert(file))) {
            arrays.add(connection.createArrayOf(
                    "bigint", batch.stream().map(CheckedRow::line).toArray()));
            arrays.add(connection.createArrayOf(
                    "boolean", batch.stream().map(CheckedRow::broken).toArray()));
            for (int i = 0; i < file.columns().size(); i++) {
                arrays.add(connection.createArrayOf("text", column(batch, i)));
            }
            for (int i = 0; i < arrays.size(); i++) {
                insert.setArray(i + 1, arrays.get(i));
            }
            insert.executeUpdate();
        }
        for (Array array : arrays) {
            array.free();
        }
    }

    private static @Nullable Object[] column(List<CheckedRow> batch, int column) {
        @Nullable Object[] values = new Object[batch.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = batch.get(i).values().get(column);
        }
        return values;
    }

    private static String insert(ExtractFile file) {
        StringBuilder select = new StringBuilder();
        StringBuilder arrays = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (Column column : file.columns()) {
            select.append(", ")
                    .append(column.name())
                    .append("::")
                    .append(column.kind().type());
            arrays.append(", ?::text[]");
            names.append(", ").append(column.name());
        }
        return "insert into " + name(file) + " select line, broken" + select + " from unnest(?::bigint[], ?::boolean[]"
                + arrays + ") as row (line, broken" + names + ")";
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
