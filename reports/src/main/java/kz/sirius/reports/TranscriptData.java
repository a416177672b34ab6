package kz.sirius.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript prints. Words come in the document's languages, values as they are: numbers, dates and marks are
 * written by {@link TranscriptPdf}. Nothing else is printed: no IIN, no date of birth.
 *
 * @param language {@code kk}, {@code ru}, {@code en}, or {@code kk-en} for the state language with English under it
 * @param issue number, date and address; null for a preview, which then carries neither number nor QR code
 * @param demonstration whether the words "demonstration, no legal force" are printed on every page
 * @param rows in the order of the document; those outside the curriculum last
 * @param scales the scales in force for the rows, the oldest first
 * @param sheet lines of the approval and signature sheet, "agreed" first
 */
public record TranscriptData(
        String language,
        Institution institution,
        @Nullable Issue issue,
        boolean demonstration,
        Holder holder,
        Study study,
        List<Row> rows,
        List<Sum> sums,
        Results results,
        List<Scale> scales,
        List<SheetLine> sheet) {

    /** Copies the lists. */
    public TranscriptData {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        scales = List.copyOf(scales);
        sheet = List.copyOf(sheet);
    }

    /**
     * What he studies.
     *
     * @param unitKind {@code SCHOOL} or {@code DIVISION}
     * @param level {@code BACHELOR}, {@code INTEGRATED}, …
     * @param form {@code FULL_TIME}, {@code PART_TIME} or {@code DISTANCE}
     * @param years official duration
     * @param ects official size
     * @param status {@code GRADUATED} or {@code EXPELLED} in place of the year of study, or null
     * @param period how much of the studies
     */
    public record Study(
            String unitKind,
            Said unit,
            String programmeCode,
            Said programme,
            String level,
            String form,
            BigDecimal years,
            BigDecimal ects,
            int yearOfStudy,
            @Nullable String status,
            @Nullable LocalDate statusDate,
            Period period,
            int admissionYear,
            String studentNo) {}

    /** The period: scope {@code ALL}, {@code YEAR}, {@code TERM} or {@code RANGE}, from and to as asked or found. */
    public record Period(String scope, String from, String to) {}

    /**
     * One attempt.
     *
     * @param letter Latin letters with a hyphen for minus
     * @param replacedBy the later attempt that took its place, or null
     * @param repeated whether it is a further attempt itself
     * @param additional whether it stands outside the curriculum
     */
    public record Row(
            String code,
            Said title,
            @Nullable String topic,
            String academicYear,
            int term,
            int attempt,
            BigDecimal ects,
            boolean creditsGained,
            @Nullable Integer percent,
            @Nullable String letter,
            @Nullable BigDecimal points,
            Said word,
            @Nullable String mark,
            @Nullable Replacement replacedBy,
            boolean repeated,
            boolean additional) {}

    /** The attempt that counts in place of an earlier one. */
    public record Replacement(int attempt, String academicYear, int term) {}

    /** Credits and GPA of a term, or of an academic year ({@code term} null). */
    public record Sum(
            String academicYear,
            @Nullable Integer term,
            BigDecimal ects,
            @Nullable BigDecimal gpa) {}

    /** Credits gained, GPA of the period, cumulative GPA; null where nothing counts. */
    public record Results(
            BigDecimal ects,
            @Nullable BigDecimal gpa,
            @Nullable BigDecimal cumulative) {}
}
