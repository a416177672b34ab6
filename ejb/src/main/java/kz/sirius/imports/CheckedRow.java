package kz.sirius.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a file on its way through the rules: its values as far as they are right, and what is wrong with them. */
final class CheckedRow {

    private final Header header;
    private final CsvRows.Row row;
    private final Findings findings;
    private final List<@Nullable String> values = new ArrayList<>();

    private CheckedRow(Header header, CsvRows.Row row, Findings findings) {
        this.header = header;
        this.row = row;
        this.findings = findings;
    }

    /** Reads each value after the kind of its column and notes what is wrong. */
    static CheckedRow of(Header header, CsvRows.Row row, Findings findings) {
        CheckedRow checked = new CheckedRow(header, row, findings);
        if (checked.broken()) {
            checked.readBroken();
        } else {
            checked.read();
        }
        return checked;
    }

    /** Whether its fields could not be told apart; then only its key is of any use. */
    boolean broken() {
        return row.broken() || row.fields().size() != header.width();
    }

    long line() {
        return row.line();
    }

    /** One for each column of the file, null where there is none or a wrong one. */
    List<@Nullable String> values() {
        return values;
    }

    @Nullable
    String value(String column) {
        return values.get(header.file().indexOf(column));
    }

    /** Whether the column is there and has nothing in it. */
    boolean empty(String column) {
        String text = header.value(header.file().indexOf(column), row);
        return text != null && text.isEmpty();
    }

    /** Whether the column is there and has something in it, be it right or wrong. */
    boolean filled(String column) {
        String text = header.value(header.file().indexOf(column), row);
        return text != null && !text.isEmpty();
    }

    void refuse(String column, ImportRefusal code) {
        findings.error(finding(column, code, null));
    }

    void warn(String column, ImportRefusal code) {
        findings.warning(finding(column, code, null));
    }

    private void read() {
        List<Column> columns = header.file().columns();
        for (int i = 0; i < columns.size(); i++) {
            String text = header.value(i, row);
            Cell cell = text == null ? new Cell(null, null, null) : Cell.of(columns.get(i), text);
            if (cell.fault() != null) {
                findings.error(finding(columns.get(i).name(), cell.fault(), cell.argument()));
            }
            values.add(cell.value());
        }
        readAlien();
    }

    /** Broken bytes and NUL refuse in a column that is ignored as well. */
    private void readAlien() {
        for (int i = 0; i < row.fields().size(); i++) {
            if (!header.places().contains(i)) {
                String text = row.fields().get(i).strip();
                Cell cell = Cell.of(Column.text("").optional(), text);
                if (cell.fault() != null) {
                    findings.error(new ImportFinding(
                            header.file().fileName(),
                            line(),
                            null,
                            Findings.shown(text),
                            cell.fault().code(),
                            null));
                }
            }
        }
    }

    private void readBroken() {
        ImportRefusal code = row.broken() ? ImportRefusal.BROKEN_QUOTING : ImportRefusal.FIELD_COUNT;
        String counts = row.broken() ? null : row.fields().size() + "/" + header.width();
        findings.error(new ImportFinding(header.file().fileName(), line(), null, null, code.code(), counts));
        List<Column> columns = header.file().columns();
        for (int i = 0; i < columns.size(); i++) {
            String text = i < header.file().key().size() ? header.value(i, row) : null;
            values.add(text == null ? null : Cell.of(columns.get(i), text).value());
        }
    }

    private ImportFinding finding(String column, ImportRefusal code, @Nullable String argument) {
        String text = header.value(header.file().indexOf(column), row);
        String shown = text == null || text.isEmpty() ? null : Findings.shown(header.file(), column, text);
        return new ImportFinding(header.file().fileName(), line(), column, shown, code.code(), argument);
    }
}
