package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GradeDistributionTest {

    @Test
    void theTenthsThatAreLeftGoToThoseThatLostMost() {
        assertEquals("A 33.4 33.4, B 33.3 66.7, C 33.3 100.0", shown(counts("A", 1, "B", 1, "C", 1)));
        assertEquals("A 14.3 14.3, B 28.6 42.9, C 57.1 100.0", shown(counts("A", 1, "B", 2, "C", 4)));
        assertEquals("A 16.7 16.7, B 66.7 83.4, C 16.6 100.0", shown(counts("A", 1, "B", 4, "C", 1)));
    }

    @Test
    void aLetterThatNobodyGotStandsWithZeroAndGetsNoTenth() {
        assertEquals(
                "A 33.4 33.4, A- 0.0 33.4, B 33.3 66.7, C 33.3 100.0", shown(counts("A", 1, "A-", 0, "B", 1, "C", 1)));
    }

    @Test
    void oneGradeIsTheWhole() {
        assertEquals("A 0.0 0.0, B 100.0 100.0", shown(counts("A", 0, "B", 1)));
    }

    @Test
    void percentsAddUpToExactlyOneHundredWhateverTheCounts() {
        Random random = new Random(20261127);
        for (int round = 0; round < 2000; round++) {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (int i = 0; i < 10; i++) {
                counts.put("L" + i, random.nextInt(4) == 0 ? 0L : random.nextLong(1L << random.nextInt(1, 40)));
            }
            counts.put("last", 1L);
            List<GradeDistribution.Share> shares = GradeShares.of(counts);
            BigDecimal sum =
                    shares.stream().map(GradeDistribution.Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(new BigDecimal("100.0"), sum, counts::toString);
            assertEquals(new BigDecimal("100.0"), shares.get(10).cumulative(), counts::toString);
        }
    }

    @Test
    void anAcademicYearIsFullWhenItHasEndedBeforeTheDayOfTheGraduation() {
        assertEquals(List.of("2022/2023", "2023/2024", "2024/2025"), years("2026-06-30"));
        assertEquals(List.of("2022/2023", "2023/2024", "2024/2025"), years("2026-08-31"));
        assertEquals(List.of("2023/2024", "2024/2025", "2025/2026"), years("2026-09-01"));
        assertEquals(List.of("2023/2024", "2024/2025", "2025/2026"), years("2026-12-31"));
        assertEquals(List.of("2023/2024", "2024/2025", "2025/2026"), years("2027-01-01"));
    }

    private static List<String> years(String graduation) {
        return AcademicYears.fullBefore(LocalDate.parse(graduation), 3);
    }

    private static Map<String, Long> counts(Object... lettersAndCounts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < lettersAndCounts.length; i += 2) {
            counts.put((String) lettersAndCounts[i], ((Integer) lettersAndCounts[i + 1]).longValue());
        }
        return counts;
    }

    private static String shown(Map<String, Long> counts) {
        return GradeShares.of(counts).stream()
                .map(share -> share.letter() + " " + share.percent() + " " + share.cumulative())
                .collect(Collectors.joining(", "));
    }
}
