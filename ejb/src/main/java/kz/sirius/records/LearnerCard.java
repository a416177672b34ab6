package kz.sirius.records;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A learner at one glance: what the cabinet and the registrar show of him. No IIN, no date of birth.
 *
 * @param email where he can be told something, or null
 * @param creditsEarned ECTS of the whole study
 * @param gpa cumulative, two places; null when nothing counts
 * @param academicYears the years with results, oldest first
 * @param terms the terms with results, {@code 2023/2024-1}, oldest first
 */
public record LearnerCard(
        AcademicRecord.Holder learner,
        AcademicRecord.Unit unit,
        AcademicRecord.Programme programme,
        AcademicRecord.Study study,
        AcademicRecord.@Nullable Graduation graduation,
        @Nullable String email,
        BigDecimal creditsEarned,
        @Nullable BigDecimal gpa,
        List<String> academicYears,
        List<String> terms)
        implements Serializable {

    /** Copies the lists. */
    public LearnerCard {
        academicYears = List.copyOf(academicYears);
        terms = List.copyOf(terms);
    }
}
