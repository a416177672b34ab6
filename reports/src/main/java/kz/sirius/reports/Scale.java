package kz.sirius.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grading scale with its days; null for an open end. Grades best first. */
public record Scale(@Nullable LocalDate from, @Nullable LocalDate to, List<Grade> grades) {

    /** Copies the grades. */
    public Scale {
        grades = List.copyOf(grades);
    }

    /** One grade of a scale: percents are whole numbers. */
    public record Grade(String letter, BigDecimal points, int from, int to, Said word) {}
}
