package kz.sirius.records;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import kz.sirius.common.Clause;

/**
 * How passing final grades are spread over a reference group: the same level and narrow field of study, the last three full
 * academic years before a graduation. Plain records, which Jackson writes and reads back with the snapshot of a request.
 *
 * @param level level of the programmes of the group
 * @param field narrow field of ISCED-F 2013, three digits; as the extract brought it when it begins with no three digits
 * @param fromYear first academic year that counts, {@code 2022/2023}
 * @param toYear last one
 * @param total grades counted
 * @param enough whether there are as many as {@code sirius.distribution.minimum} asks for; else the document explains
 *     why there is no table, and there are no shares
 * @param shares one for each passing letter, the best first, those that nobody got included
 */
@Clause("R40")
public record GradeDistribution(
        AcademicRecord.Level level,
        String field,
        String fromYear,
        String toYear,
        long total,
        boolean enough,
        List<Share> shares)
        implements Serializable {

    /** Copies the shares. */
    public GradeDistribution {
        shares = List.copyOf(shares);
    }

    /**
     * What a letter has of the whole.
     *
     * @param count grades of this letter
     * @param percent with one decimal; all together are exactly 100.0
     * @param cumulative the percents up to and with this letter
     */
    public record Share(String letter, long count, BigDecimal percent, BigDecimal cumulative) implements Serializable {}
}
