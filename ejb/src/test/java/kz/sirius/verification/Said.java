package kz.sirius.verification;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.comparison.Difference;

/** A difference in short: {@code ROW_CHANGED 2 14 BP1202 PERCENT}. */
final class Said {

    private Said() {}

    static String of(Difference difference) {
        return Stream.of(
                        difference.code(),
                        difference.page(),
                        difference.row(),
                        difference.discipline(),
                        difference.field())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
