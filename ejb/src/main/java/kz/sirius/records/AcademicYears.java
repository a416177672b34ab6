package kz.sirius.records;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/** Academic years: from 1 September to 31 August, written {@code 2023/2024}. */
final class AcademicYears {

    private static final int LAST_DAY = 31;

    private AcademicYears() {}

    /**
     * The last academic years that had ended before that day, the oldest first. A year that ends on the day itself, on 31
     * August, is not full yet.
     */
    static List<String> fullBefore(LocalDate day, int howMany) {
        boolean ended = day.isAfter(LocalDate.of(day.getYear(), Month.AUGUST, LAST_DAY));
        int last = ended ? day.getYear() : day.getYear() - 1;
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(end -> (end - 1) + "/" + end)
                .toList();
    }
}
