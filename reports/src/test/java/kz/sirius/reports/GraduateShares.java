package kz.sirius.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.reports.SupplementData.Distribution;
import kz.sirius.reports.SupplementData.Share;

/** How the grades of a reference group are spread, for item 4.4 of the tests. */
final class GraduateShares {

    private GraduateShares() {}

    static Distribution of() {
        String[] letters = {"A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D"};
        String[] percents = {"8.4", "14.2", "17.9", "19.5", "13.1", "10.6", "7.2", "4.4", "2.6", "2.1"};
        List<Share> shares = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < letters.length; i++) {
            BigDecimal percent = new BigDecimal(percents[i]);
            sum = sum.add(percent);
            shares.add(new Share(letters[i], percent, sum));
        }
        return new SupplementData.Shares("INTEGRATED", "091", "2022/2023", "2024/2025", 4215, shares);
    }
}
