package kz.sirius.records;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/** The academic records of the sample university, for tests of what is made of them. */
public final class SampleRecords {

    private final Map<String, NamedCsvRecord> learners = byKey("learners.csv", "student_no");
    private final Map<String, NamedCsvRecord> programmes = byKey("programmes.csv", "code");
    private final Map<String, NamedCsvRecord> units = byKey("units.csv", "code");
    private final Map<String, NamedCsvRecord> disciplines = byKey("disciplines.csv", "code");
    private final Map<String, List<Attempt>> attempts = SampleExtract.attemptsByLearner();
    private final Map<String, Map<String, AcademicRecord.CurriculumPlace>> curricula = curricula();

    /** Numbers of all learners. */
    public List<String> learners() {
        return learners.keySet().stream().sorted().toList();
    }

    /** The learner's IIN, which no document says. */
    public String iin(String studentNo) {
        return row(learners, studentNo).getField("iin");
    }

    /** The learner's day of birth. */
    public LocalDate birthDate(String studentNo) {
        return LocalDate.parse(row(learners, studentNo).getField("birth_date"));
    }

    /** The record with the most rows that has no more than so many. */
    public static AcademicRecord withAtMost(int rows) {
        SampleRecords sample = new SampleRecords();
        return sample.learners().stream()
                .map(learner -> sample.record(learner, Period.all()))
                .filter(record -> record.rows().size() <= rows)
                .max(Comparator.comparing(record -> record.rows().size()))
                .orElseThrow();
    }

    /** The academic year and the term of a result in the middle of his study. */
    public List<Period> parts(String studentNo) {
        List<Attempt> made = attempts.getOrDefault(studentNo, List.of());
        Attempt middle = made.get(made.size() / 2);
        return List.of(Period.year(middle.academicYear()), Period.term(middle.academicYear(), middle.term()));
    }

    /** The record of a period. */
    public AcademicRecord record(String studentNo, Period period) {
        return record(row(learners, studentNo), attempts.getOrDefault(studentNo, List.of()), period);
    }

    private AcademicRecord record(NamedCsvRecord learner, List<Attempt> made, Period period) {
        Map<String, AcademicRecord.CurriculumPlace> places = curricula.getOrDefault(
                learner.getField("programme_code") + " " + learner.getField("admission_year"), Map.of());
        Map<String, RecordTree.Discipline> known = new HashMap<>();
        made.forEach(attempt -> known.computeIfAbsent(
                attempt.disciplineCode(), code -> discipline(row(disciplines, code), places.get(code))));
        return new RecordTree(new GradeBook(made, true), known, period).of(profile(learner));
    }

    /** The record of the whole study with no final attestation, or with this percent in each part of it. */
    public AcademicRecord attested(String studentNo, @Nullable BigDecimal percent) {
        List<Attempt> made = attempts.getOrDefault(studentNo, List.of());
        List<Attempt> changed = made.stream()
                .filter(attempt -> percent != null || !isFinal(attempt))
                .map(attempt -> isFinal(attempt) ? graded(attempt, percent) : attempt)
                .toList();
        return record(row(learners, studentNo), changed, Period.all());
    }

    private boolean isFinal(Attempt attempt) {
        String component = row(disciplines, attempt.disciplineCode()).getField("component");
        return AcademicRecord.Component.valueOf(component) == AcademicRecord.Component.FINAL;
    }

    private static Attempt graded(Attempt of, @Nullable BigDecimal percent) {
        return new Attempt(
                of.disciplineCode(),
                of.academicYear(),
                of.term(),
                of.no(),
                of.date(),
                percent,
                null,
                of.ects(),
                of.kzCredits(),
                of.topic());
    }

    private Profile profile(NamedCsvRecord learner) {
        NamedCsvRecord programme = row(programmes, learner.getField("programme_code"));
        NamedCsvRecord unit = row(units, programme.getField("unit_code"));
        AcademicRecord.Status status = AcademicRecord.Status.valueOf(learner.getField("status"));
        String graduated = learner.getField("graduation_date");
        LocalDate date = graduated.isEmpty() ? null : LocalDate.parse(graduated);
        return new Profile(
                new AcademicRecord.Holder(
                        learner.getField("student_no"),
                        learner.getField("surname"),
                        learner.getField("given_name"),
                        text(learner, "patronymic"),
                        learner.getField("surname_latin"),
                        learner.getField("given_name_latin"),
                        learner.getField("citizenship"),
                        Language.of(learner.getField("language"))),
                new AcademicRecord.Unit(
                        unit.getField("code"),
                        AcademicRecord.UnitKind.valueOf(unit.getField("kind")),
                        words(unit, "name")),
                new AcademicRecord.Programme(
                        programme.getField("code"),
                        AcademicRecord.Level.valueOf(programme.getField("level")),
                        words(programme, "name"),
                        words(programme, "qualification"),
                        programme.getField("isced_f"),
                        Integer.parseInt(programme.getField("nqf_level")),
                        new BigDecimal(programme.getField("duration_years")),
                        new BigDecimal(programme.getField("ects"))),
                new AcademicRecord.Study(
                        Integer.parseInt(learner.getField("admission_year")),
                        AcademicRecord.StudyForm.valueOf(learner.getField("study_form")),
                        Integer.parseInt(learner.getField("year_of_study")),
                        null,
                        status,
                        date,
                        text(learner, "study_group")),
                date == null
                        ? null
                        : new AcademicRecord.Graduation(
                                date,
                                text(learner, "diploma_series"),
                                text(learner, "diploma_no"),
                                text(learner, "attestation"),
                                "true"
                                        .equals(learner.getField("with_distinction")
                                                .toLowerCase(Locale.ROOT))));
    }

    private static RecordTree.Discipline discipline(
            NamedCsvRecord row, AcademicRecord.@Nullable CurriculumPlace place) {
        return new RecordTree.Discipline(
                words(row, "title"),
                AcademicRecord.Kind.valueOf(row.getField("kind")),
                AcademicRecord.Component.valueOf(row.getField("component")),
                place);
    }

    private static Map<String, Map<String, AcademicRecord.CurriculumPlace>> curricula() {
        Map<String, Map<String, AcademicRecord.CurriculumPlace>> all = new HashMap<>();
        int place = 0;
        for (NamedCsvRecord line : SampleExtract.read("curricula.csv")) {
            place++;
            all.computeIfAbsent(
                            line.getField("programme_code") + " " + line.getField("admission_year"),
                            key -> new HashMap<>())
                    .put(
                            line.getField("discipline_code"),
                            new AcademicRecord.CurriculumPlace(
                                    Integer.parseInt(line.getField("term_no")),
                                    place,
                                    new BigDecimal(line.getField("ects"))));
        }
        return all;
    }

    private static Map<String, NamedCsvRecord> byKey(String file, String key) {
        return SampleExtract.read(file).stream().collect(Collectors.toMap(row -> row.getField(key), row -> row));
    }

    private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String key) {
        NamedCsvRecord row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException("The sample has no " + key);
        }
        return row;
    }

    private static Words words(NamedCsvRecord row, String field) {
        return new Words(row.getField(field + "_kk"), row.getField(field + "_ru"), row.getField(field + "_en"));
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }
}
