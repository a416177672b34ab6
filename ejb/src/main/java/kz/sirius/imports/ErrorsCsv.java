package kz.sirius.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/** The errors of an import as a file for a spreadsheet. */
final class ErrorsCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ErrorsCsv() {}

    static byte[] of(List<ImportFinding> errors, Language language) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "line", "column", "value", "code", "message");
            for (ImportFinding error : errors) {
                csv.writeRecord(
                        error.file(),
                        String.valueOf(error.line()),
                        plain(error.column()),
                        plain(error.value()),
                        error.code(),
                        plain(error.message(language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String plain(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
