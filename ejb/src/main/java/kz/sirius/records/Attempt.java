package kz.sirius.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One result as it was imported: a learner's attempt at a discipline. It has a percent or a mark; only a transferred one
 * ({@link Mark#TR}) may have both.
 *
 * @param no number of the attempt at the discipline, from 1
 * @param percent 0–100 as imported, not rounded
 * @param ects credits that weigh in the GPA
 * @param kzCredits Kazakhstani credits of older results, for information
 */
record Attempt(
        String disciplineCode,
        String academicYear,
        int term,
        int no,
        LocalDate date,
        @Nullable BigDecimal percent,
        @Nullable Mark mark,
        BigDecimal ects,
        @Nullable BigDecimal kzCredits,
        @Nullable String topic) {

    /** The grade by the scale of the attempt's own date; none without a percent. */
    @Nullable
    Grade grade() {
        return percent == null ? null : GradeScale.on(date).of(percent);
    }

    /** Whether it takes the place of earlier attempts that weigh no more: a row of 0 credits changes no sum. */
    boolean supersedes(Attempt earlier) {
        return earlier.no < no && stands() && (weighs() || !earlier.weighs());
    }

    /** Whether it counts as an attempt at all: not incomplete, withdrawn or only heard. */
    boolean stands() {
        return mark == null || mark.supersedes();
    }

    boolean weighs() {
        return ects.signum() > 0;
    }

    /** Whether it gives its credits, as long as nothing supersedes it. */
    boolean passed() {
        if (mark != null) {
            return mark.givesCredits();
        }
        Grade grade = grade();
        return grade != null && grade.passed();
    }

    /** Whether it has points that weigh in the GPA; failed ones only where the university counts them. */
    boolean inGpa(boolean includeFailed) {
        Grade grade = grade();
        return grade != null && weighs() && stands() && (includeFailed || grade.passed());
    }
}
