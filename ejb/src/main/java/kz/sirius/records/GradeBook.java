package kz.sirius.records;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/**
 * All attempts of one learner, and the only place where credits and GPA are computed: screens, documents and the
 * programming interface ask here. Within a period a discipline counts with its last attempt made in that period; up to
 * the end of a period with its last attempt until then. {@code I}, {@code W}, {@code AW} and {@code AU} supersede
 * nothing, {@code P}, {@code NP} and {@code TR} do. Credits follow the counted attempt. The weight is ECTS.
 */
@Clause({"T5", "T6", "R9", "R11"})
final class GradeBook {

    private final List<Attempt> attempts;
    private final boolean includeFailed;

    /**
     * The book of one learner.
     *
     * @param includeFailed whether FX and F that were not retaken count in the GPA ({@code sirius.gpa.include-failed})
     */
    GradeBook(Collection<Attempt> attempts, boolean includeFailed) {
        this.attempts = List.copyOf(attempts);
        this.includeFailed = includeFailed;
    }

    /** What was gained within a period, and the GPA of that period. */
    Sums within(Period period) {
        return sums(attempt -> period.contains(attempt.academicYear(), attempt.term()));
    }

    /** What was gained from the beginning to the end of a period, and the cumulative GPA at its end. */
    Sums upTo(Period period) {
        return sums(attempt -> period.reaches(attempt.academicYear(), attempt.term()));
    }

    /** The attempts of a period, superseded ones too. */
    List<Attempt> attempts(Period period) {
        return attempts.stream()
                .filter(attempt -> period.contains(attempt.academicYear(), attempt.term()))
                .toList();
    }

    /** The attempt that had taken the place of this one by the end of the period: the last one that could. */
    Optional<Attempt> replacementOf(Attempt attempt, Period period) {
        return attempts.stream()
                .filter(other -> other.disciplineCode().equals(attempt.disciplineCode()))
                .filter(other -> period.reaches(other.academicYear(), other.term()))
                .filter(other -> other.supersedes(attempt))
                .reduce((one, other) -> one.no() > other.no() ? one : other);
    }

    private Sums sums(Predicate<Attempt> made) {
        BigDecimal credits = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        for (Attempt counted : counted(made)) {
            if (counted.passed()) {
                credits = credits.add(counted.ects());
            }
            Grade grade = counted.grade();
            if (grade != null && counted.inGpa(includeFailed)) {
                weight = weight.add(counted.ects());
                points = points.add(grade.points().multiply(counted.ects()));
            }
        }
        return new Sums(credits, weight, points);
    }

    /** The last attempt at each discipline among those made then; one that weighs goes before one of 0 credits. */
    private Collection<Attempt> counted(Predicate<Attempt> made) {
        Map<String, Attempt> last = new LinkedHashMap<>();
        attempts.stream()
                .filter(made)
                .filter(Attempt::stands)
                .forEach(attempt -> last.merge(attempt.disciplineCode(), attempt, GradeBook::later));
        return last.values();
    }

    private static Attempt later(Attempt one, Attempt other) {
        Attempt later = one.no() > other.no() ? one : other;
        Attempt earlier = one.no() > other.no() ? other : one;
        return later.supersedes(earlier) ? later : earlier;
    }

    /**
     * Raw sums; rounding comes only with what is shown.
     *
     * @param credits ECTS gained
     * @param weight ECTS that count in the GPA
     * @param points sum of ECTS times points
     */
    record Sums(BigDecimal credits, BigDecimal weight, BigDecimal points) {

        /** The GPA as it is shown: two places, half up; null when nothing counts. */
        @Nullable
        BigDecimal gpa() {
            return weight.signum() == 0 ? null : points.divide(weight, 2, RoundingMode.HALF_UP);
        }
    }
}
