package kz.sirius.records;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * A learner's record of a period: all that a document, a screen or the programming interface shows of it. A tree of plain
 * records, which Jackson writes and reads back: its JSON is the snapshot that is frozen in a request at approval (R48).
 * Neither IIN nor date of birth are in it.
 *
 * @param format version of this tree; a snapshot of an older one must stay readable
 * @param period what was asked for
 * @param rows every attempt made in the period, in the order of the curriculum; those outside it at the end
 * @param sums for each term that lies in the period, and each academic year that lies wholly in it, in order
 * @param creditsEarned ECTS gained within the period
 * @param gpaPeriod GPA of the period, 0.00–4.00 rounded half up to two places; null when nothing counts
 * @param creditsCumulative ECTS gained up to the end of the period
 * @param gpaCumulative GPA up to the end of the period, likewise
 * @param scales the scales in force for the rows, oldest first; at least one
 */
@Clause({"T3", "T5", "T6", "R48"})
public record AcademicRecord(
        int format,
        Holder learner,
        Unit unit,
        Programme programme,
        Study study,
        @Nullable Graduation graduation,
        Period period,
        List<Row> rows,
        List<Sum> sums,
        BigDecimal creditsEarned,
        @Nullable BigDecimal gpaPeriod,
        BigDecimal creditsCumulative,
        @Nullable BigDecimal gpaCumulative,
        List<GradeScale> scales)
        implements Serializable {

    /** The version of the tree that this code writes. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public AcademicRecord {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        scales = List.copyOf(scales);
    }

    /** Kinds of unit: a dean heads a school, a head of division a division (T8). */
    public enum UnitKind {
        SCHOOL,
        DIVISION
    }

    /** Levels of programmes. */
    public enum Level {
        BACHELOR,
        INTEGRATED,
        INTERNSHIP,
        MASTER,
        RESIDENCY,
        PHD
    }

    /** Forms of study. */
    public enum StudyForm {
        FULL_TIME,
        PART_TIME,
        DISTANCE
    }

    /** Where a learner stands. */
    public enum Status {
        STUDYING,
        ACADEMIC_LEAVE,
        EXPELLED,
        GRADUATED
    }

    /** Blocks of a curriculum. */
    public enum Component {
        GENERAL,
        BASE,
        MAJOR,
        ADDITIONAL,
        FINAL
    }

    /** Kinds of study work (T3, R4). */
    public enum Kind {
        DISCIPLINE,
        MODULE,
        PRACTICE,
        RESEARCH,
        COURSEWORK,
        FINAL_ATTESTATION,
        THESIS
    }

    /**
     * Whose record it is. Names as in the identity document, Latin ones as in the passport; a foreigner may have one
     * name only: then {@code givenName} is empty.
     */
    public record Holder(
            String studentNo,
            String surname,
            String givenName,
            @Nullable String patronymic,
            String surnameLatin,
            String givenNameLatin,
            String citizenship,
            Language language)
            implements Serializable {}

    /** The school or division of the programme. */
    public record Unit(String code, UnitKind kind, Words name) implements Serializable {}

    /** The programme; {@code ects} are those of the whole of it, {@code years} its regular duration. */
    public record Programme(
            String code,
            Level level,
            Words name,
            Words qualification,
            String isced,
            int nqf,
            BigDecimal years,
            BigDecimal ects)
            implements Serializable {}

    /**
     * How he studies.
     *
     * @param yearOfStudy at the end of the period; for the whole study the present one
     * @param lastAcademicYear the one in which the period ends; null for the whole study
     * @param status the present one; a document shows it in place of the year when it covers the whole study
     * @param statusDate day of the graduation, null for any other status
     */
    public record Study(
            int admissionYear,
            StudyForm form,
            int yearOfStudy,
            @Nullable String lastAcademicYear,
            Status status,
            @Nullable LocalDate statusDate,
            @Nullable String group)
            implements Serializable {}

    /** What a graduate got; {@code attestation} names the commission's minutes. */
    public record Graduation(
            LocalDate date,
            @Nullable String diplomaSeries,
            @Nullable String diplomaNo,
            @Nullable String attestation,
            boolean withDistinction)
            implements Serializable {}

    /**
     * One attempt.
     *
     * @param percent as imported
     * @param wholePercent rounded half up: what the grade comes from and what is printed
     * @param letter null without a percent, like {@code points}
     * @param traditional the grade in words, or the mark's words
     * @param superseded whether a later attempt had taken its place by the end of the period
     * @param replacedBy that attempt
     * @param repeated whether it is itself a further attempt that took the place of an earlier one
     * @param creditsEarned whether its credits are gained and not superseded
     * @param inCurriculum the curriculum's term and credits; null: it stands in the block "additional"
     */
    public record Row(
            String disciplineCode,
            Words title,
            Kind kind,
            Component component,
            String academicYear,
            int term,
            LocalDate date,
            int attempt,
            BigDecimal ects,
            @Nullable BigDecimal kzCredits,
            @Nullable BigDecimal percent,
            @Nullable Integer wholePercent,
            @Nullable String letter,
            @Nullable BigDecimal points,
            @Nullable Words traditional,
            @Nullable Mark mark,
            boolean superseded,
            @Nullable Replacement replacedBy,
            boolean repeated,
            boolean creditsEarned,
            @Nullable CurriculumPlace inCurriculum,
            @Nullable String topic)
            implements Serializable {

        /** Whether it stands outside the learner's curriculum. */
        public boolean additional() {
            return inCurriculum == null;
        }
    }

    /** The attempt that took the place of another. */
    public record Replacement(int attempt, String academicYear, int term) implements Serializable {}

    /** Where a discipline stands in the curriculum: number of the term in the whole study, place, credits. */
    public record CurriculumPlace(int termNo, int place, BigDecimal ects) implements Serializable {}

    /**
     * What was gained in a term or academic year, from raw sums.
     *
     * @param term null for the whole academic year
     */
    public record Sum(
            String academicYear,
            @Nullable Integer term,
            int rows,
            BigDecimal creditsEarned,
            @Nullable BigDecimal gpa,
            @Nullable BigDecimal gpaCumulative)
            implements Serializable {}
}
