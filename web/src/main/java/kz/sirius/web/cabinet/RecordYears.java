package kz.sirius.web.cabinet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** A record laid out by academic year and term as the document prints it, what is outside the curriculum at the end. */
public final class RecordYears {

    private RecordYears() {}

    /** An academic year with its terms and, when it lies wholly in the period, its sum; without a name: outside. */
    public record Year(@Nullable String name, List<Term> terms, AcademicRecord.@Nullable Sum sum) {

        /** Whether these rows stand outside the curriculum. */
        public boolean isAdditional() {
            return name == null;
        }
    }

    /** A term with its rows and its sum. */
    public record Term(int number, List<AcademicRecord.Row> rows, AcademicRecord.@Nullable Sum sum) {}

    /** The years in order. */
    public static List<Year> of(AcademicRecord record) {
        List<Year> years = new ArrayList<>();
        List<AcademicRecord.Row> planned =
                record.rows().stream().filter(row -> !row.additional()).toList();
        planned.stream()
                .map(AcademicRecord.Row::academicYear)
                .distinct()
                .forEach(year -> years.add(year(record, planned, year)));
        List<AcademicRecord.Row> additional =
                record.rows().stream().filter(AcademicRecord.Row::additional).toList();
        if (!additional.isEmpty()) {
            years.add(new Year(null, List.of(new Term(0, additional, null)), null));
        }
        return years;
    }

    private static Year year(AcademicRecord record, List<AcademicRecord.Row> planned, String year) {
        List<AcademicRecord.Row> rows =
                planned.stream().filter(row -> row.academicYear().equals(year)).toList();
        List<Term> terms = rows.stream()
                .map(AcademicRecord.Row::term)
                .distinct()
                .map(term -> new Term(
                        term, rows.stream().filter(row -> row.term() == term).toList(), sum(record, year, term)))
                .toList();
        return new Year(year, terms, sum(record, year, null));
    }

    private static AcademicRecord.@Nullable Sum sum(AcademicRecord record, String year, @Nullable Integer term) {
        return record.sums().stream()
                .filter(sum -> sum.academicYear().equals(year) && Objects.equals(sum.term(), term))
                .findFirst()
                .orElse(null);
    }
}
