package kz.sirius.reports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results of whole studies, as the diploma appendix and item 4.3 of the Diploma Supplement print them: the last grade of
 * each study work, by block.
 *
 * @param rows in the order of the document: the blocks in their order, at least one row
 * @param sums credits of each block that has rows, in the same order
 * @param ects credits in all: the sums together
 * @param gpa of the whole studies, null where nothing counts
 */
public record Achievement(
        List<Row> rows,
        List<Sum> sums,
        BigDecimal ects,
        @Nullable BigDecimal gpa) {

    /** Copies the lists and checks that the blocks stand in their order, each with its sum, and that these add up. */
    public Achievement {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
        List<Block> printed = rows.stream().map(Row::block).toList();
        if (printed.isEmpty()) {
            throw new IllegalArgumentException("Studies without results");
        }
        if (!printed.equals(printed.stream().sorted().toList())) {
            throw new IllegalArgumentException("The rows are not in the order of the blocks: " + printed);
        }
        if (!sums.stream()
                .map(Sum::block)
                .toList()
                .equals(printed.stream().distinct().toList())) {
            throw new IllegalArgumentException("Not every block has its sum: " + sums);
        }
        BigDecimal added = sums.stream().map(Sum::ects).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (added.compareTo(ects) != 0) {
            throw new IllegalArgumentException("The sums of the blocks make " + added + " and not " + ects);
        }
    }

    /**
     * A study work with its last grade.
     *
     * @param topic title of a thesis or a course work, null for none
     * @param letter Latin letters with a hyphen for minus, null without a grade
     * @param word the grade in words
     * @param mark {@code P}, {@code TR} …, null with a grade
     */
    public record Row(
            Block block,
            String code,
            Said title,
            @Nullable String topic,
            BigDecimal ects,
            @Nullable Integer percent,
            @Nullable String letter,
            @Nullable BigDecimal points,
            Said word,
            @Nullable String mark) {}

    /** Credits of a block. */
    public record Sum(Block block, BigDecimal ects) {}
}
