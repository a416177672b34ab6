package kz.sirius.it.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.it.As;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a right system computes for the sample university, from the records as they were imported. */
@ArquillianTest
class ExpectedRecordsIT {

    private static final Path EXPECTED =
            Path.of("ejb", "src", "test", "resources", "kz", "sirius", "records", "expected.csv");

    @Inject
    AcademicRecords records;

    @Test
    void everyLineHolds() throws IOException {
        List<String> lines = Files.readAllLines(checkout().resolve(EXPECTED));
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            AcademicRecord record = As.user("admin", () -> records.record(cells[0], period(cells)));
            String computed = String.join(
                    ",",
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    String.valueOf(record.rows().size()),
                    like(cells[5], record.creditsEarned()),
                    like(cells[6], record.gpaPeriod()),
                    like(cells[7], record.gpaCumulative()));
            if (!line.equals(computed)) {
                wrong.add(line + " but " + computed);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(1284, lines.size() - 1);
    }

    private static Path checkout() {
        return Path.of(System.getProperty("sirius.first-extract")).resolve("../../../..");
    }

    private static Period period(String[] cells) {
        return switch (cells[1]) {
            case "ALL" -> Period.all();
            case "YEAR" -> Period.year(cells[2]);
            case "TERM" -> Period.term(cells[2], Integer.parseInt(cells[3]));
            default -> throw new IllegalArgumentException(cells[1]);
        };
    }

    /** A number as the expectation writes it when it is the same number. */
    private static String like(String expected, BigDecimal computed) {
        if (computed == null) {
            return "";
        }
        boolean same = !expected.isEmpty() && new BigDecimal(expected).compareTo(computed) == 0;
        return same ? expected : computed.toPlainString();
    }
}
