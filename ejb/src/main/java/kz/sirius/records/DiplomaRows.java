package kz.sirius.records;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;

/**
 * What the appendix to a diploma and the Diploma Supplement list of a record of the whole study: the last grade of each
 * discipline, by blocks (T9, Product decision A11). An attempt that is incomplete, withdrawn or only heard is no grade, and
 * a row of 0 credits takes the place of none that weighs: so the rows are those of which the sums of the record are made.
 */
@Clause({"T9", "T10", "R2", "R38"})
public final class DiplomaRows {

    /** The blocks of an appendix, in its order. */
    public enum Block {
        GENERAL,
        BASE,
        MAJOR,
        PRACTICE,
        RESEARCH,
        ADDITIONAL,
        FINAL
    }

    private static final Comparator<AcademicRecord.Row> IN_CURRICULUM_ORDER = Comparator.comparing(DiplomaRows::block)
            .thenComparing(
                    AcademicRecord.Row::inCurriculum,
                    Comparator.nullsLast(Comparator.comparing(AcademicRecord.CurriculumPlace::termNo)
                            .thenComparing(AcademicRecord.CurriculumPlace::place)))
            .thenComparing(AcademicRecord.Row::academicYear)
            .thenComparing(AcademicRecord.Row::term)
            .thenComparing(AcademicRecord.Row::disciplineCode);

    private DiplomaRows() {}

    /** The last grades of the record, by block and within it in the curriculum's order. */
    public static List<AcademicRecord.Row> of(AcademicRecord academic) {
        Map<String, AcademicRecord.Row> last = new LinkedHashMap<>();
        academic.rows().stream()
                .filter(row -> !row.superseded() && stands(row))
                .sorted(Comparator.comparing(AcademicRecord.Row::attempt))
                .forEach(row -> last.merge(row.disciplineCode(), row, DiplomaRows::later));
        return sorted(last.values());
    }

    private static AcademicRecord.Row later(AcademicRecord.Row earlier, AcademicRecord.Row later) {
        return weighs(later) || !weighs(earlier) ? later : earlier;
    }

    private static boolean weighs(AcademicRecord.Row row) {
        return row.ects().signum() > 0;
    }

    private static List<AcademicRecord.Row> sorted(Collection<AcademicRecord.Row> rows) {
        return rows.stream().sorted(IN_CURRICULUM_ORDER).toList();
    }

    /** The block in which a row stands. What is not in the curriculum is additional, the final attestation never. */
    public static Block block(AcademicRecord.Row row) {
        if (isAttestation(row)) {
            return Block.FINAL;
        }
        if (row.additional()) {
            return Block.ADDITIONAL;
        }
        return switch (row.kind()) {
            case PRACTICE -> Block.PRACTICE;
            case RESEARCH -> Block.RESEARCH;
            default -> ofComponent(row.component());
        };
    }

    private static Block ofComponent(AcademicRecord.Component component) {
        return switch (component) {
            case GENERAL -> Block.GENERAL;
            case BASE -> Block.BASE;
            case MAJOR -> Block.MAJOR;
            case ADDITIONAL -> Block.ADDITIONAL;
            case FINAL -> Block.FINAL;
        };
    }

    /** Credits gained in each block that has a row. */
    public static Map<Block, BigDecimal> credits(AcademicRecord academic) {
        Map<Block, BigDecimal> credits = new EnumMap<>(Block.class);
        for (AcademicRecord.Row row : of(academic)) {
            credits.merge(block(row), row.creditsEarned() ? row.ects() : BigDecimal.ZERO, BigDecimal::add);
        }
        return credits;
    }

    /** Whether the learner has completed his studies: he is a graduate, with the day on which he became one. */
    public static boolean isGraduate(AcademicRecord academic) {
        return academic.study().status() == AcademicRecord.Status.GRADUATED && academic.graduation() != null;
    }

    /**
     * Whether there is a final attestation and each part of it was passed with its last grade; a part that was begun and has
     * no grade yet was not.
     */
    public static boolean attestationPassed(AcademicRecord academic) {
        Set<String> parts = academic.rows().stream()
                .filter(DiplomaRows::isAttestation)
                .map(AcademicRecord.Row::disciplineCode)
                .collect(Collectors.toSet());
        Map<String, List<AcademicRecord.Row>> last = of(academic).stream()
                .filter(DiplomaRows::isAttestation)
                .collect(Collectors.groupingBy(AcademicRecord.Row::disciplineCode));
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> last.containsKey(part)
                                && last.get(part).stream().allMatch(AcademicRecord.Row::creditsEarned));
    }

    private static boolean isAttestation(AcademicRecord.Row row) {
        return row.component() == AcademicRecord.Component.FINAL
                || row.kind() == AcademicRecord.Kind.FINAL_ATTESTATION
                || row.kind() == AcademicRecord.Kind.THESIS;
    }

    private static boolean stands(AcademicRecord.Row row) {
        Mark mark = row.mark();
        return mark == null || mark.supersedes();
    }
}
