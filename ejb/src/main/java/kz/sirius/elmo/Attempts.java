package kz.sirius.elmo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Mark;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The attempts that a document shows, in its order: for a transcript every one, otherwise {@link DiplomaRows}. */
final class Attempts {

    static final String MARKS = "KZ-MARKS";
    static final String GPA = "KZ-GPA";
    private static final String SCALE = "KZ-";

    private final AcademicRecord record;
    private final List<AcademicRecord.Row> rows;

    Attempts(DocumentKind kind, AcademicRecord record) {
        this.record = record;
        this.rows = kind == DocumentKind.TRANSCRIPT ? record.rows() : DiplomaRows.of(record);
    }

    List<AcademicRecord.Row> rows() {
        return rows;
    }

    /** Blocks that have a row. */
    Set<Block> blocks() {
        Set<Block> blocks = new TreeSet<>();
        rows.forEach(row -> blocks.add(Block.of(row)));
        return blocks;
    }

    /** Scales that a row is graded by, the oldest first. */
    List<GradeScale> scales() {
        return record.scales().stream()
                .filter(scale -> rows.stream()
                        .anyMatch(row -> row.letter() != null && scale(row).equals(scale)))
                .toList();
    }

    /** Whether a row has a mark in place of a grade. */
    boolean anyMark() {
        return rows.stream().anyMatch(row -> row.letter() == null && row.mark() != null);
    }

    /** The scheme that explains what stands as the result of the row; null when nothing does. */
    @Nullable
    String scheme(AcademicRecord.Row row) {
        if (row.letter() != null) {
            return id(scale(row));
        }
        return row.mark() == null ? null : MARKS;
    }

    static String id(GradeScale scale) {
        return SCALE + scale.code();
    }

    /**
     * The word of the schema: passed, also when a later attempt took its place; in progress, as long as it is incomplete;
     * otherwise failed, as what was given up or only heard will never be passed either.
     */
    String status(AcademicRecord.Row row) {
        Mark mark = row.mark();
        if (mark == Mark.I && !row.superseded()) {
            return "in-progress";
        }
        BigDecimal percent = row.percent();
        boolean passed = mark != null
                ? mark.givesCredits()
                : percent != null && scale(row).of(percent).passed();
        return passed ? "passed" : "failed";
    }

    private GradeScale scale(AcademicRecord.Row row) {
        return record.scales().stream()
                .filter(scale -> scale.from() == null || !row.date().isBefore(scale.from()))
                .filter(scale -> scale.to() == null || !row.date().isAfter(scale.to()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The record has no scale of " + row.date()));
    }
}
