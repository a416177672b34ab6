package kz.sirius.records;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * A point-rating scale and the days for which it holds: that of 2011 for results dated until 2018-08-31, that of 2018
 * (with FX, and C+ as "good") from 2018-09-01. A result is graded by the scale in force on its own date.
 *
 * @param code {@code 2011} or {@code 2018}
 * @param from first day, or null when it is the oldest
 * @param to last day, or null when it is in force
 * @param grades best first; their percents cover 0–100 without gap or overlap
 */
@Clause({"T6", "R8"})
public record GradeScale(
        String code, @Nullable LocalDate from, @Nullable LocalDate to, List<Grade> grades) implements Serializable {

    private static final Words EXCELLENT = new Words("Өте жақсы", "Отлично", "Excellent");
    private static final Words GOOD = new Words("Жақсы", "Хорошо", "Good");
    private static final Words SATISFACTORY = new Words("Қанағаттанарлық", "Удовлетворительно", "Satisfactory");
    private static final Words UNSATISFACTORY =
            new Words("Қанағаттанарлықсыз", "Неудовлетворительно", "Unsatisfactory");

    private static final LocalDate CHANGE = LocalDate.of(2018, 9, 1);

    /** Every scale there was, the oldest first. A new scale is a new line here. */
    private static final List<GradeScale> ALL = List.of(
            new GradeScale("2011", null, CHANGE.minusDays(1), of2011()),
            new GradeScale("2018", CHANGE, null, of2018()));

    /** Copies the grades. */
    public GradeScale {
        grades = List.copyOf(grades);
    }

    /** The scale in force on that day. */
    public static GradeScale on(LocalDate date) {
        for (GradeScale scale : ALL) {
            if (scale.holdsOn(date)) {
                return scale;
            }
        }
        throw new IllegalStateException("No scale holds on " + date);
    }

    /** The scale in force for results of today and later. */
    public static GradeScale newest() {
        return ALL.get(ALL.size() - 1);
    }

    /** Every scale there was, the oldest first. */
    static List<GradeScale> all() {
        return ALL;
    }

    /** The grade of a percent, which is rounded half up to a whole number first: 89.5 is 90. */
    public Grade of(BigDecimal percent) {
        int whole = rounded(percent);
        for (Grade grade : grades) {
            if (grade.from() <= whole && whole <= grade.to()) {
                return grade;
            }
        }
        throw new IllegalArgumentException("a percent is 0–100");
    }

    /** A percent rounded half up to a whole number. */
    public static int rounded(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /**
     * A letter or mark as other systems write it, in our form: Cyrillic look-alikes become Latin, any dash a hyphen,
     * {@code D-} becomes {@code D}. Words of letters that are ours already stay as they are.
     */
    public static String latin(String letter) {
        String made = letter.strip()
                .replace('А', 'A')
                .replace('В', 'B')
                .replace('С', 'C')
                .replace('Х', 'X')
                .replace('Р', 'P')
                .replace('І', 'I')
                .replace('Т', 'T')
                .replace('\u2212', '-')
                .replace('\u2013', '-');
        return "D-".equals(made) ? "D" : made;
    }

    private boolean holdsOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    private static List<Grade> of2011() {
        return List.of(
                grade("A", "4.00", 95, 100, EXCELLENT),
                grade("A-", "3.67", 90, 94, EXCELLENT),
                grade("B+", "3.33", 85, 89, GOOD),
                grade("B", "3.00", 80, 84, GOOD),
                grade("B-", "2.67", 75, 79, GOOD),
                grade("C+", "2.33", 70, 74, SATISFACTORY),
                grade("C", "2.00", 65, 69, SATISFACTORY),
                grade("C-", "1.67", 60, 64, SATISFACTORY),
                grade("D+", "1.33", 55, 59, SATISFACTORY),
                grade("D", "1.00", 50, 54, SATISFACTORY),
                grade("F", "0.00", 0, 49, UNSATISFACTORY));
    }

    private static List<Grade> of2018() {
        return List.of(
                grade("A", "4.00", 95, 100, EXCELLENT),
                grade("A-", "3.67", 90, 94, EXCELLENT),
                grade("B+", "3.33", 85, 89, GOOD),
                grade("B", "3.00", 80, 84, GOOD),
                grade("B-", "2.67", 75, 79, GOOD),
                grade("C+", "2.33", 70, 74, GOOD),
                grade("C", "2.00", 65, 69, SATISFACTORY),
                grade("C-", "1.67", 60, 64, SATISFACTORY),
                grade("D+", "1.33", 55, 59, SATISFACTORY),
                grade("D", "1.00", 50, 54, SATISFACTORY),
                grade("FX", "0.50", 25, 49, UNSATISFACTORY),
                grade("F", "0.00", 0, 24, UNSATISFACTORY));
    }

    private static Grade grade(String letter, String points, int from, int to, Words word) {
        return new Grade(letter, new BigDecimal(points), from, to, word, !word.equals(UNSATISFACTORY));
    }
}
