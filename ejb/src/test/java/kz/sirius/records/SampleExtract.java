package kz.sirius.records;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample university, read straight from its files. */
final class SampleExtract {

    private static final Path FOLDER = Path.of("..", "ear", "src", "demo", "extract");

    private SampleExtract() {}

    static Map<String, List<Attempt>> attemptsByLearner() {
        return read("results.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("student_no"),
                        Collectors.mapping(SampleExtract::attempt, Collectors.toList())));
    }

    static List<NamedCsvRecord> read(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attempt attempt(NamedCsvRecord row) {
        String percent = row.getField("percent");
        String mark = row.getField("mark");
        return new Attempt(
                row.getField("discipline_code"),
                row.getField("academic_year"),
                Integer.parseInt(row.getField("term")),
                Integer.parseInt(row.getField("attempt")),
                LocalDate.parse(row.getField("date")),
                decimal(percent),
                mark.isEmpty() ? null : Mark.valueOf(mark),
                new BigDecimal(row.getField("ects")),
                decimal(row.getField("kz_credits")),
                row.getField("topic").isEmpty() ? null : row.getField("topic"));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
