package kz.sirius.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Percents of a distribution, with one decimal. Each is rounded down; the tenths that are left go one each to those that lost
 * most, of two that lost the same to the better grade. So they add up to exactly 100.0.
 */
final class GradeShares {

    private static final int TENTHS = 1000;

    private GradeShares() {}

    /**
     * The shares of these counts, in their order.
     *
     * @param counts by letter; not all of them zero
     */
    static List<GradeDistribution.Share> of(Map<String, Long> counts) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Long> each = List.copyOf(counts.values());
        long[] tenths = each.stream().mapToLong(count -> count * TENTHS / total).toArray();
        int left = (int) (TENTHS
                - IntStream.range(0, tenths.length).mapToLong(i -> tenths[i]).sum());
        IntStream.range(0, tenths.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(each.get(i) * TENTHS % total)))
                .limit(left)
                .forEach(i -> tenths[i]++);
        List<GradeDistribution.Share> shares = new ArrayList<>();
        long sum = 0;
        int at = 0;
        for (Map.Entry<String, Long> letter : counts.entrySet()) {
            sum += tenths[at];
            shares.add(new GradeDistribution.Share(
                    letter.getKey(), letter.getValue(), BigDecimal.valueOf(tenths[at], 1), BigDecimal.valueOf(sum, 1)));
            at++;
        }
        return shares;
    }
}
