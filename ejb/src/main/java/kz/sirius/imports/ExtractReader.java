package kz.sirius.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.zip.ZipException;

/** Streams the files of an extract through the rules of their rows; only one row is in memory at a time. */
final class ExtractReader {

    private final ExtractSource source;
    private final Findings findings;
    private final RowRules rules;
    private long bytes;

    /** Takes the rows as they come. */
    interface Rows {

        /** A row; {@code bytes} of the whole extract are read by now. */
        void take(ExtractFile file, CheckedRow row, long bytes) throws SQLException;

        /** The file has no more rows. */
        void end(ExtractFile file, long bytes) throws SQLException;
    }

    ExtractReader(ExtractSource source, Findings findings, LocalDate today) {
        this.source = source;
        this.findings = findings;
        this.rules = new RowRules(today);
    }

    /** Reads every file that is there. A zip that breaks off or swells ends the reading. */
    void read(Rows rows) throws IOException, SQLException {
        for (ExtractFile file : ExtractFile.values()) {
            if (!source.has(file)) {
                findings.error(new ImportFinding(
                        file.fileName(), 0, null, null, ImportRefusal.MISSING_FILE.code(), file.fileName()));
                findings.withoutKey(file);
            }
        }
        try {
            for (ExtractFile file : ExtractFile.values()) {
                if (source.has(file)) {
                    read(file, rows);
                }
            }
        } catch (ExtractZip.TooLarge e) {
            findings.refuse(ImportRefusal.ZIP_TOO_LARGE, null);
        } catch (ZipException | EOFException e) {
            findings.refuse(ImportRefusal.ZIP_BROKEN, null);
        }
    }

    private void read(ExtractFile file, Rows rows) throws IOException, SQLException {
        try (CsvRows lines = new CsvRows(new Metered(source.open(file)))) {
            CsvRows.Row first = lines.next();
            if (first != null && first.broken()) {
                findings.error(new ImportFinding(
                        file.fileName(), first.line(), null, null, ImportRefusal.BROKEN_QUOTING.code(), null));
                findings.withoutKey(file);
                return;
            }
            Header header = Header.of(file, first, findings);
            for (CsvRows.Row line = lines.next(); line != null; line = lines.next()) {
                CheckedRow row = CheckedRow.of(header, line, findings);
                if (!row.broken()) {
                    rules.apply(file, row);
                }
                rows.take(file, row, bytes);
            }
        }
        rows.end(file, bytes);
    }

    /** Counts the bytes for the progress. */
    private final class Metered extends FilterInputStream {

        Metered(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int got = super.read(target, from, length);
            bytes += Math.max(got, 0);
            return got;
        }
    }
}
