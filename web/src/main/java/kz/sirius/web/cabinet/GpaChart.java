package kz.sirius.web.cabinet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.sirius.records.AcademicRecord;

/**
 * The GPA of the last terms as bars of a drawing of 340 × 146: under each bar its term, under the bars of an academic year
 * that year. Terms without a GPA have no bar.
 *
 * @param bars from left to right
 * @param years names of the academic years
 */
public record GpaChart(List<Bar> bars, List<Year> years) {

    private static final int MOST = 8;
    private static final int LEFT = 6;
    private static final int WIDTH = 328;
    private static final int FOOT = 104;
    private static final int TALLEST = 80;
    private static final int WIDEST = 34;
    private static final BigDecimal BEST = new BigDecimal("4");

    /** One bar: its place and size, its middle, its term, the GPA, and whether it is the latest. */
    public record Bar(int x, int y, int width, int height, int middle, int term, BigDecimal gpa, boolean last) {}

    /** An academic year, shortly, and the middle of its bars. */
    public record Year(String name, int middle) {}

    /** The chart of a record. */
    static GpaChart of(AcademicRecord record) {
        List<AcademicRecord.Sum> all = record.sums().stream()
                .filter(sum -> sum.term() != null && sum.gpa() != null)
                .toList();
        List<AcademicRecord.Sum> terms = all.subList(Math.max(0, all.size() - MOST), all.size());
        int step = WIDTH / Math.max(terms.size(), MOST / 2);
        List<Bar> bars = new ArrayList<>();
        List<Year> years = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i < terms.size(); i++) {
            bars.add(bar(terms.get(i), LEFT + step * i + step / 2, step, i == terms.size() - 1));
            String year = terms.get(i).academicYear();
            if (i == terms.size() - 1 || !terms.get(i + 1).academicYear().equals(year)) {
                years.add(new Year(
                        year.substring(2, 5) + year.substring(7),
                        (bars.get(begun).middle() + bars.get(i).middle()) / 2));
                begun = i + 1;
            }
        }
        return new GpaChart(bars, years);
    }

    private static Bar bar(AcademicRecord.Sum sum, int middle, int step, boolean last) {
        BigDecimal gpa = Objects.requireNonNull(sum.gpa());
        int height = gpa.multiply(BigDecimal.valueOf(TALLEST))
                .divide(BEST, 0, RoundingMode.HALF_UP)
                .intValue();
        int width = Math.min(WIDEST, step - 6);
        return new Bar(
                middle - width / 2,
                FOOT - height,
                width,
                height,
                middle,
                Objects.requireNonNull(sum.term()),
                gpa,
                last);
    }
}
