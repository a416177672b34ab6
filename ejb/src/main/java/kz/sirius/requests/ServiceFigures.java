package kz.sirius.requests;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/**
 * How the promise of the SOP was kept for the requests received in a month (T2). Nobody is named.
 *
 * @param month of receipt, Asia/Almaty; null for all months together
 * @param unit code of the learners' unit; empty for all units together
 * @param received requests received, those refused or withdrawn too
 * @param issued of these, how many are issued
 * @param onTime of these, how many by their due moment
 * @param late issued after it, or past it and still under way while the clock runs
 * @param share percent of those on time among those on time and late, one decimal place, rounded half up; null without any
 * @param median the median of the working hours from receipt to issue, without those in which the learner held the request,
 *     by nearest rank: the smallest value such that half of all are not greater; one decimal place, half up; null without any
 * @param p95 the 95th percentile of the same, by nearest rank
 * @param waits where the issued ones waited
 */
@Clause({"T2", "R3", "R33"})
public record ServiceFigures(
        @Nullable YearMonth month,
        String unit,
        int received,
        int issued,
        int onTime,
        int late,
        @Nullable BigDecimal share,
        @Nullable BigDecimal median,
        @Nullable BigDecimal p95,
        @Nullable Waits waits)
        implements Serializable {

    /**
     * Working hours for which an issued request waited, on the average; one decimal place, half up.
     *
     * @param learner returned, until he answered
     * @param registrar for its check, or for its pages
     * @param signer for the signatures
     */
    public record Waits(BigDecimal learner, BigDecimal registrar, BigDecimal signer) implements Serializable {}
}
