package kz.sirius.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file: where each column stands.
 *
 * @param width number of fields in every row
 * @param places for each column of the file its place in a row, -1 when it is missing
 */
record Header(ExtractFile file, int width, List<Integer> places) {

    /** Reads it; says which columns are missing, unknown or there twice. */
    static Header of(ExtractFile file, CsvRows.@Nullable Row row, Findings findings) {
        List<String> names = row == null
                ? List.of()
                : row.fields().stream().map(String::strip).toList();
        Integer[] places = new Integer[file.columns().size()];
        Arrays.fill(places, -1);
        List<String> known = file.columns().stream().map(Column::name).toList();
        for (int i = 0; row != null && i < names.size(); i++) {
            String name = names.get(i);
            int at = known.indexOf(name);
            ImportRefusal odd = problem(name, at, places);
            if (odd == null) {
                places[at] = i;
            } else {
                note(file, row.line(), name, odd, findings);
            }
        }
        Header header = new Header(file, names.size(), List.of(places));
        header.tellMissing(known, findings);
        return header;
    }

    /** The value of a column in a row, without the blanks around it; null when the column or field is missing. */
    @Nullable
    String value(int column, CsvRows.Row row) {
        int place = places.get(column);
        return place < 0 || place >= row.fields().size()
                ? null
                : row.fields().get(place).strip();
    }

    private void tellMissing(List<String> known, Findings findings) {
        for (int i = 0; i < known.size(); i++) {
            if (places.get(i) < 0) {
                findings.error(new ImportFinding(
                        file.fileName(), 1, known.get(i), null, ImportRefusal.MISSING_COLUMN.code(), known.get(i)));
                if (i < file.key().size()) {
                    findings.withoutKey(file);
                }
            }
        }
    }

    private static @Nullable ImportRefusal problem(String name, int at, Integer[] places) {
        Cell cell = Cell.of(Column.text(name).optional(), name);
        if (cell.fault() != null) {
            return cell.fault();
        }
        if (at < 0) {
            return ImportRefusal.UNKNOWN_COLUMN;
        }
        return places[at] < 0 ? null : ImportRefusal.REPEATED_COLUMN;
    }

    private static void note(ExtractFile file, long line, String name, ImportRefusal odd, Findings findings) {
        String shown = Findings.shown(name);
        ImportFinding finding = new ImportFinding(file.fileName(), line, shown, null, odd.code(), shown);
        if (odd == ImportRefusal.UNKNOWN_COLUMN || odd == ImportRefusal.REPEATED_COLUMN) {
            findings.warning(finding);
        } else {
            findings.error(finding);
        }
    }
}
