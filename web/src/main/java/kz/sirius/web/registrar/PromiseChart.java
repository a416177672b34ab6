package kz.sirius.web.registrar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.requests.ServiceFigures;

/**
 * The months as bars of a drawing of 720 × 190, the height of the longest given; a month without a figure has no bar.
 *
 * @param columns from left to right, one for each month
 */
public record PromiseChart(List<Column> columns) {

    private static final int LEFT = 8;
    private static final int WIDTH = 704;
    private static final int FOOT = 150;
    private static final int TALLEST = 120;
    private static final int WIDEST = 44;

    /** A month: the middle of its column and its bars from the foot up. */
    public record Column(int middle, String month, List<Bar> bars) {}

    /** A bar: its place and size, what it stands for and its figure. */
    public record Bar(int x, int y, int width, int height, String what, BigDecimal value) {}

    private record Part(String what, BigDecimal value) {}

    /** The share within the deadline; the whole height is a hundred percent. */
    static PromiseChart shares(List<ServiceFigures> months) {
        List<List<Part>> parts = new ArrayList<>();
        for (ServiceFigures month : months) {
            BigDecimal share = month.share();
            parts.add(share == null ? List.of() : List.of(new Part("share", share)));
        }
        return of(months, parts, new BigDecimal("100"));
    }

    /** Where requests waited, one upon the other; the whole height is the longest month. */
    static PromiseChart waits(List<ServiceFigures> months) {
        List<List<Part>> parts = new ArrayList<>();
        BigDecimal longest = BigDecimal.ONE;
        for (ServiceFigures month : months) {
            ServiceFigures.Waits waits = month.waits();
            parts.add(
                    waits == null
                            ? List.of()
                            : List.of(
                                    new Part("registrar", waits.registrar()),
                                    new Part("signer", waits.signer()),
                                    new Part("learner", waits.learner())));
            if (waits != null) {
                longest = longest.max(waits.registrar().add(waits.signer()).add(waits.learner()));
            }
        }
        return of(months, parts, longest);
    }

    private static PromiseChart of(List<ServiceFigures> months, List<List<Part>> parts, BigDecimal whole) {
        int step = WIDTH / Math.max(1, months.size());
        int width = Math.min(WIDEST, step - 6);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            int middle = LEFT + step * i + step / 2;
            int foot = FOOT;
            List<Bar> bars = new ArrayList<>();
            for (Part part : parts.get(i)) {
                int height = part.value()
                        .multiply(BigDecimal.valueOf(TALLEST))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValue();
                foot -= height;
                bars.add(new Bar(middle - width / 2, foot, width, height, part.what(), part.value()));
            }
            columns.add(new Column(middle, String.valueOf(months.get(i).month()), bars));
        }
        return new PromiseChart(columns);
    }
}
