package kz.sirius.imports;

import static kz.sirius.imports.Column.code;
import static kz.sirius.imports.Column.of;
import static kz.sirius.imports.Column.text;
import static kz.sirius.imports.Column.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.sirius.imports.Column.Kind;
import kz.sirius.records.AcademicRecord;

/** The six files of an extract, in the order in which they are loaded. */
public enum ExtractFile {
    /** Schools and divisions. */
    UNITS(
            "unit",
            1,
            code("code"),
            word("kind", AcademicRecord.UnitKind.values()),
            text("name_kk"),
            text("name_ru"),
            text("name_en")),
    /** Educational programmes. */
    PROGRAMMES(
            "programme",
            1,
            code("code"),
            code("unit_code").refersTo("units"),
            word("level", AcademicRecord.Level.values()),
            text("name_kk"),
            text("name_ru"),
            text("name_en"),
            text("qualification_kk"),
            text("qualification_ru"),
            text("qualification_en"),
            text("isced_f"),
            of("nqf_level", Kind.WHOLE),
            of("duration_years", Kind.DECIMAL),
            of("ects", Kind.CREDITS)),
    /** Disciplines, modules and other kinds of study work. */
    DISCIPLINES(
            "discipline",
            1,
            code("code"),
            word("component", AcademicRecord.Component.values()),
            word("kind", AcademicRecord.Kind.values()),
            text("title_kk"),
            text("title_ru"),
            text("title_en")),
    /** What a programme teaches those admitted in a year. */
    CURRICULA(
            "curriculum_line",
            3,
            code("programme_code").refersTo("programmes"),
            of("admission_year", Kind.WHOLE),
            code("discipline_code").refersTo("disciplines"),
            of("term_no", Kind.WHOLE),
            of("ects", Kind.CREDITS),
            of("kz_credits", Kind.CREDITS).optional()),
    /** Learners, one row for each student number. */
    LEARNERS(
            "learner",
            1,
            code("student_no"),
            of("iin", Kind.IIN).optional(),
            of("surname", Kind.NAME),
            of("given_name", Kind.NAME).optional(),
            text("patronymic").optional(),
            text("surname_latin").optional(),
            text("given_name_latin").optional(),
            of("birth_date", Kind.DATE),
            text("citizenship"),
            code("programme_code").refersTo("programmes"),
            text("study_group").optional(),
            of("admission_year", Kind.WHOLE),
            word("study_form", AcademicRecord.StudyForm.values()),
            word("language", "kk", "ru", "en"),
            of("year_of_study", Kind.WHOLE),
            word("status", AcademicRecord.Status.values()),
            of("graduation_date", Kind.DATE).optional(),
            text("diploma_series").optional(),
            text("diploma_no").optional(),
            text("attestation").optional(),
            of("with_distinction", Kind.FLAG).optional(),
            text("email").optional()),
    /** Results, one row for each attempt. */
    RESULTS(
            "result",
            3,
            code("student_no").refersTo("learners"),
            code("discipline_code").refersTo("disciplines"),
            of("attempt", Kind.WHOLE),
            of("academic_year", Kind.ACADEMIC_YEAR),
            of("term", Kind.TERM),
            of("date", Kind.DATE),
            of("percent", Kind.PERCENT).optional(),
            of("mark", Kind.MARK).optional(),
            of("ects", Kind.CREDITS),
            of("kz_credits", Kind.CREDITS).optional(),
            text("topic").optional());

    private final String table;
    private final int keyLength;
    private final List<Column> columns;

    /** The key comes first. */
    ExtractFile(String table, int keyLength, Column... columns) {
        this.table = table;
        this.keyLength = keyLength;
        this.columns = List.of(columns);
    }

    /** Name of the part of an upload: {@code units}. */
    public String part() {
        return switch (this) {
            case UNITS -> "units";
            case PROGRAMMES -> "programmes";
            case DISCIPLINES -> "disciplines";
            case CURRICULA -> "curricula";
            case LEARNERS -> "learners";
            case RESULTS -> "results";
        };
    }

    /** Name of the file: {@code units.csv}. */
    public String fileName() {
        return part() + ".csv";
    }

    /** The file of that part name, if there is one. */
    public static Optional<ExtractFile> ofPart(String part) {
        return Arrays.stream(values()).filter(file -> file.part().equals(part)).findFirst();
    }

    /** The file of that file name, if there is one. */
    static Optional<ExtractFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName().equals(fileName))
                .findFirst();
    }

    /** Table of the records. */
    String table() {
        return "records." + table;
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> key() {
        return columns.subList(0, keyLength);
    }

    /** Place of a column; every name asked for is one of the list. */
    int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException(column);
    }
}
