package kz.sirius.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.sirius.comparison.Difference.Field;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;
import org.jspecify.annotations.Nullable;

/** Which cell of a printed row is what: told by the values that were frozen, so it holds for every kind of document. */
final class RowWords {

    private RowWords() {}

    /** The row that is printed under this ordinal and code; without such an ordinal the last grade. Null for none. */
    static AcademicRecord.@Nullable Row row(IssuedFile issued, String code, @Nullable Integer ordinal) {
        List<AcademicRecord.Row> rows = issued.rows();
        if (ordinal != null && ordinal >= 1 && ordinal <= rows.size()) {
            AcademicRecord.Row same = rows.get(ordinal - 1);
            if (same.disciplineCode().equals(code)) {
                return same;
            }
        }
        return Stream.concat(DiplomaRows.of(issued.record()).stream(), rows.stream())
                .filter(row -> row.disciplineCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What the cells behind the code are, in their order. */
    static List<Field> fields(List<String> cells, AcademicRecord.Row row) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            fields.add(Field.TITLE);
        }
        for (int credits = cells.size() - 1; credits >= 0; credits--) {
            if (isNumber(cells.get(credits), row.ects()) && follows(cells, credits + 1, row)) {
                mark(fields, credits);
                return fields;
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            fields.set(i, alone(cells.get(i), row));
        }
        return fields;
    }

    private static boolean follows(List<String> cells, int at, AcademicRecord.Row row) {
        if (at >= cells.size()) {
            return false;
        }
        Integer percent = row.wholePercent();
        return percent == null ? cells.get(at).equals("—") : isNumber(cells.get(at), BigDecimal.valueOf(percent));
    }

    private static void mark(List<Field> fields, int credits) {
        Field[] columns = {Field.ECTS, Field.PERCENT, Field.LETTER, Field.POINTS};
        for (int i = credits; i < fields.size(); i++) {
            fields.set(i, i - credits < columns.length ? columns[i - credits] : Field.WORD);
        }
    }

    private static Field alone(String cell, AcademicRecord.Row row) {
        Integer percent = row.wholePercent();
        if (percent != null && isNumber(cell, BigDecimal.valueOf(percent))) {
            return Field.PERCENT;
        }
        if (isNumber(cell, row.ects())) {
            return Field.ECTS;
        }
        BigDecimal points = row.points();
        if (points != null && isNumber(cell, points)) {
            return Field.POINTS;
        }
        return cell.replace('\u2212', '-').equals(row.letter()) ? Field.LETTER : Field.TITLE;
    }

    /** Whether a cell says this number: with a comma or a point, in brackets or without. */
    static boolean isNumber(String cell, BigDecimal number) {
        String plain = cell.replaceAll("[()\\s]", "").replace(',', '.');
        return plain.length() < 12
                && plain.matches("[0-9]+(\\.[0-9]+)?")
                && new BigDecimal(plain).compareTo(number) == 0;
    }

    /** What words outside the rows are; null where that is nothing with a name. */
    static @Nullable Field outside(String words, IssuedFile issued) {
        if (words.contains(issued.number())) {
            return Field.NUMBER;
        }
        AcademicRecord.Holder holder = issued.record().learner();
        String large = words.toUpperCase(Locale.ROOT);
        for (String name : new String[] {holder.surname(), holder.surnameLatin()}) {
            if (!name.isBlank() && large.contains(name.toUpperCase(Locale.ROOT))) {
                return Field.NAME;
            }
        }
        return isTotal(words, issued.record()) ? Field.TOTAL : null;
    }

    private static boolean isTotal(String words, AcademicRecord record) {
        List<BigDecimal> totals = new ArrayList<>(DiplomaRows.credits(record).values());
        totals.add(record.creditsEarned());
        addKnown(totals, record.gpaPeriod());
        addKnown(totals, record.gpaCumulative());
        for (AcademicRecord.Sum sum : record.sums()) {
            totals.add(sum.creditsEarned());
            addKnown(totals, sum.gpa());
        }
        return totals.stream().anyMatch(total -> isNumber(words, total));
    }

    private static void addKnown(List<BigDecimal> totals, @Nullable BigDecimal total) {
        if (total != null) {
            totals.add(total);
        }
    }
}
