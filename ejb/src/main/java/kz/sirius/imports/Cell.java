package kz.sirius.imports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.sirius.identity.Iin;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One value of a row, read after the kind of its column: either as the database takes it, or what is wrong with it.
 *
 * @param value null when the cell is empty or wrong
 * @param fault null when it is right
 * @param argument what the text of the fault names
 */
record Cell(
        @Nullable String value,
        @Nullable ImportRefusal fault,
        @Nullable String argument) {

    /** Longest code and name in bytes: an index holds no longer ones. */
    private static final int LONGEST_CODE = 200;

    private static final int LONGEST_NAME = 1000;
    private static final List<String> MARKS =
            Arrays.stream(Mark.values()).map(Enum::name).toList();
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]{1,15}([.,][0-9]{0,15})?|[.,][0-9]{1,15})");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ACADEMIC_YEAR = Pattern.compile("[0-9]{4}/[0-9]{4}");

    /** Reads a value from which the blanks around it are gone. */
    static Cell of(Column column, String text) {
        if (text.isEmpty()) {
            return column.required() ? wrong(ImportRefusal.EMPTY_VALUE) : right(null);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Utf8Chars.isBroken(text, i)) {
                return wrong(ImportRefusal.BROKEN_UTF8);
            }
        }
        return text.indexOf('\0') >= 0 ? wrong(ImportRefusal.NUL_BYTE) : ofKind(column, text);
    }

    private static Cell ofKind(Column column, String text) {
        return switch (column.kind()) {
            case TEXT -> right(text);
            case CODE -> bounded(text, LONGEST_CODE);
            case NAME -> bounded(text, LONGEST_NAME);
            case WORD -> word(text, column.words());
            case TERM -> word(text, List.of("1", "2", "3"));
            case MARK -> word(GradeScale.latin(text), MARKS);
            case FLAG -> word(text, List.of("true", "false"));
            case IIN -> Iin.isValid(text) ? right(text) : wrong(ImportRefusal.BAD_IIN);
            case WHOLE -> WHOLE.matcher(text).matches() ? right(text) : wrong(ImportRefusal.NOT_WHOLE);
            case DATE -> date(text);
            case ACADEMIC_YEAR -> academicYear(text);
            case DECIMAL, CREDITS, PERCENT -> decimal(column.kind(), text);
        };
    }

    private static Cell decimal(Column.Kind kind, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return wrong(ImportRefusal.NOT_DECIMAL);
        }
        String plain = text.replace(',', '.');
        BigDecimal number = new BigDecimal(plain);
        if (kind == Column.Kind.CREDITS && number.signum() < 0) {
            return wrong(ImportRefusal.NEGATIVE_CREDITS);
        }
        boolean outside = number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0;
        return kind == Column.Kind.PERCENT && outside ? wrong(ImportRefusal.PERCENT_RANGE) : right(plain);
    }

    private static Cell date(String text) {
        if (!DATE.matcher(text).matches() || text.startsWith("0000")) {
            return wrong(ImportRefusal.NOT_DATE);
        }
        try {
            return right(LocalDate.parse(text).toString());
        } catch (DateTimeException e) {
            return wrong(ImportRefusal.NOT_DATE);
        }
    }

    private static Cell academicYear(String text) {
        boolean year = ACADEMIC_YEAR.matcher(text).matches()
                && Integer.parseInt(text.substring(0, 4)) + 1 == Integer.parseInt(text.substring(5));
        return year ? right(text) : wrong(ImportRefusal.NOT_ACADEMIC_YEAR);
    }

    private static Cell word(String text, List<String> words) {
        return words.contains(text)
                ? right(text)
                : new Cell(null, ImportRefusal.UNKNOWN_WORD, words.stream().collect(Collectors.joining(", ")));
    }

    private static Cell bounded(String text, int longest) {
        return text.getBytes(StandardCharsets.UTF_8).length <= longest
                ? right(text)
                : new Cell(null, ImportRefusal.TOO_LONG, String.valueOf(longest));
    }

    private static Cell right(@Nullable String value) {
        return new Cell(value, null, null);
    }

    private static Cell wrong(ImportRefusal fault) {
        return new Cell(null, fault, null);
    }
}
