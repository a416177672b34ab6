package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a right system computes for the sample university: every line of expected.csv is a case. */
class ExpectedSumsTest {

    @TestFactory
    List<DynamicTest> everyLineHolds() throws IOException {
        Map<String, List<Attempt>> attempts = SampleExtract.attemptsByLearner();
        List<DynamicTest> cases = new ArrayList<>();
        try (InputStream expected = getClass().getResourceAsStream("expected.csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(expected)) {
            for (NamedCsvRecord line : lines) {
                GradeBook book = new GradeBook(attempts.getOrDefault(line.getField("student_no"), List.of()), true);
                cases.add(DynamicTest.dynamicTest(String.join(" ", line.getFields()), () -> holds(line, book)));
            }
        }
        assertEquals(1284, cases.size());
        return cases;
    }

    private static void holds(NamedCsvRecord line, GradeBook book) {
        Period period = period(line);
        assertEquals(
                Integer.parseInt(line.getField("rows")), book.attempts(period).size(), "rows");
        assertSame(line.getField("credits_earned"), book.within(period).credits());
        assertSame(line.getField("gpa_period"), book.within(period).gpa());
        assertSame(line.getField("gpa_cumulative"), book.upTo(period).gpa());
    }

    private static Period period(NamedCsvRecord line) {
        String year = line.getField("academic_year");
        return switch (Scope.valueOf(line.getField("scope"))) {
            case ALL -> Period.all();
            case YEAR -> Period.year(year);
            case TERM -> Period.term(year, Integer.parseInt(line.getField("term")));
            case RANGE -> throw new IllegalArgumentException("no ranges in the samples");
        };
    }

    private static void assertSame(String expected, @Nullable BigDecimal computed) {
        if (expected.isEmpty()) {
            assertNull(computed);
        } else {
            assertNotNull(computed);
            assertEquals(0, new BigDecimal(expected).compareTo(computed), () -> expected + " but " + computed);
        }
    }
}
