package kz.sirius.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts grades of whole groups of learners in the database; what counts is what {@link GradeBook} counts. */
@ApplicationScoped
class GradeCounts {

    /**
     * Graded results of the group in these years that nothing made in these years has superseded, by whole percent and by
     * the scale in force on their date.
     */
    private static final String COUNTED = """
            select width_bucket(r.date, cast(:changes as date[])) as scale, round(r.percent) as percent, count(*)
            from records.result r
            join records.learner l on l.student_no = r.student_no
            join records.programme p on p.code = l.programme_code
            where p.level = :level and left(p.isced_f, :digits) = :field and r.academic_year in (:years)
                and r.percent is not null and r.ects > 0 and (r.mark is null or r.mark in (:standing))
                and not exists (
                    select from records.result later
                    where later.student_no = r.student_no and later.discipline_code = r.discipline_code
                        and later.attempt > r.attempt and later.attempt > 1 and later.academic_year in (:years)
                        and later.ects > 0 and (later.mark is null or later.mark in (:standing)))
            group by 1, 2""";

    @Inject
    EntityManager em;

    /**
     * How many passing grades each letter has, the best first; letters that nobody got with 0.
     *
     * @param field beginning of the programmes' field of study
     * @param years academic years
     */
    Map<String, Long> passing(AcademicRecord.Level level, String field, List<String> years) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Grade grade : GradeScale.newest().grades()) {
            if (grade.passed()) {
                counts.put(grade.letter(), 0L);
            }
        }
        for (Object[] row : counted(level, field, years)) {
            Grade grade = GradeScale.all().get(((Number) row[0]).intValue()).of((BigDecimal) row[1]);
            if (grade.passed()) {
                counts.merge(grade.letter(), ((Number) row[2]).longValue(), Long::sum);
            }
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counted(AcademicRecord.Level level, String field, List<String> years) {
        return em.createNativeQuery(COUNTED)
                .setParameter("changes", changes())
                .setParameter("level", level.name())
                .setParameter("field", field)
                .setParameter("digits", field.length())
                .setParameter("years", years)
                .setParameter(
                        "standing",
                        Stream.of(Mark.values())
                                .filter(Mark::supersedes)
                                .map(Enum::name)
                                .toList())
                .getResultList();
    }

    /** The days on which a new scale came, as the database writes a list. */
    private static String changes() {
        return GradeScale.all().stream()
                .map(GradeScale::from)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
