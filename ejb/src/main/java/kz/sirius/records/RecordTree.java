package kz.sirius.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/** Builds the {@link AcademicRecord} of a period from a learner, his attempts and what is known of the disciplines. */
final class RecordTree {

    private static final Comparator<AcademicRecord.Row> IN_CURRICULUM_ORDER = Comparator.comparing(
                    AcademicRecord.Row::additional)
            .thenComparing(AcademicRecord.Row::academicYear)
            .thenComparing(AcademicRecord.Row::term)
            .thenComparing(
                    AcademicRecord.Row::inCurriculum,
                    Comparator.nullsLast(Comparator.comparing(AcademicRecord.CurriculumPlace::termNo)
                            .thenComparing(AcademicRecord.CurriculumPlace::place)))
            .thenComparing(AcademicRecord.Row::disciplineCode)
            .thenComparing(AcademicRecord.Row::attempt);

    /** What is known of a discipline, with its place in this learner's curriculum or null when it is not in it. */
    record Discipline(
            Words title,
            AcademicRecord.Kind kind,
            AcademicRecord.Component component,
            AcademicRecord.@Nullable CurriculumPlace place) {}

    private final GradeBook book;
    private final Map<String, Discipline> disciplines;
    private final Period period;

    RecordTree(GradeBook book, Map<String, Discipline> disciplines, Period period) {
        this.book = book;
        this.disciplines = disciplines;
        this.period = period;
    }

    AcademicRecord of(Profile profile) {
        List<Attempt> attempts = book.attempts(period);
        GradeBook.Sums within = book.within(period);
        GradeBook.Sums upTo = book.upTo(period);
        return new AcademicRecord(
                AcademicRecord.FORMAT,
                profile.holder(),
                profile.unit(),
                profile.programme(),
                profile.studyAt(period),
                profile.graduation(),
                period,
                attempts.stream().map(this::row).sorted(IN_CURRICULUM_ORDER).toList(),
                sums(attempts),
                within.credits(),
                within.gpa(),
                upTo.credits(),
                upTo.gpa(),
                scales(attempts));
    }

    private AcademicRecord.Row row(Attempt attempt) {
        Discipline discipline = disciplines.get(attempt.disciplineCode());
        if (discipline == null) {
            throw new IllegalStateException("Nothing is known of discipline " + attempt.disciplineCode());
        }
        Optional<Attempt> later = book.replacementOf(attempt, period);
        Grade grade = attempt.grade();
        Mark mark = attempt.mark();
        return new AcademicRecord.Row(
                attempt.disciplineCode(),
                discipline.title(),
                discipline.kind(),
                discipline.component(),
                attempt.academicYear(),
                attempt.term(),
                attempt.date(),
                attempt.no(),
                attempt.ects(),
                attempt.kzCredits(),
                attempt.percent(),
                attempt.percent() == null ? null : GradeScale.rounded(attempt.percent()),
                grade == null ? null : grade.letter(),
                grade == null ? null : grade.points(),
                grade != null ? grade.word() : mark == null ? null : mark.words(),
                mark,
                later.isPresent(),
                later.map(RecordTree::replacement).orElse(null),
                attempt.no() > 1 && attempt.stands(),
                attempt.passed() && later.isEmpty(),
                discipline.place(),
                attempt.topic());
    }

    private static AcademicRecord.Replacement replacement(Attempt later) {
        return new AcademicRecord.Replacement(later.no(), later.academicYear(), later.term());
    }

    private List<AcademicRecord.Sum> sums(List<Attempt> attempts) {
        Map<String, NavigableSet<Integer>> terms = attempts.stream()
                .collect(Collectors.groupingBy(
                        Attempt::academicYear,
                        TreeMap::new,
                        Collectors.mapping(Attempt::term, Collectors.toCollection(TreeSet::new))));
        List<AcademicRecord.Sum> sums = new ArrayList<>();
        terms.forEach((year, made) -> {
            made.forEach(term -> sums.add(sum(Period.term(year, term), year, term)));
            if (period.covers(year)) {
                sums.add(sum(Period.year(year), year, null));
            }
        });
        return sums;
    }

    private AcademicRecord.Sum sum(Period part, String year, @Nullable Integer term) {
        GradeBook.Sums within = book.within(part);
        return new AcademicRecord.Sum(
                year,
                term,
                book.attempts(part).size(),
                within.credits(),
                within.gpa(),
                book.upTo(part).gpa());
    }

    private static List<GradeScale> scales(List<Attempt> attempts) {
        List<GradeScale> used = attempts.stream()
                .filter(attempt -> attempt.percent() != null)
                .map(attempt -> GradeScale.on(attempt.date()))
                .distinct()
                .sorted(Comparator.comparing(GradeScale::code))
                .toList();
        return used.isEmpty() ? List.of(GradeScale.newest()) : used;
    }
}
