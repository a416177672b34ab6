package kz.sirius.web.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.sirius.common.Words;
import kz.sirius.programmes.ProgrammeMeter;

/**
 * Which of the programmes are asked for.
 *
 * @param text part of a code or of a name in whichever language; empty for all
 * @param ready {@code yes}, {@code no}, anything else for all
 */
record MeterSearch(List<ProgrammeMeter> all, String text, String ready) {

    List<ProgrammeMeter> found() {
        return all.stream().filter(this::fits).toList();
    }

    private boolean fits(ProgrammeMeter meter) {
        boolean asRead = switch (ready) {
            case "yes" -> meter.complete();
            case "no" -> !meter.complete();
            default -> true;
        };
        return asRead && named(meter);
    }

    private boolean named(ProgrammeMeter meter) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Words name = meter.of().programme().name();
        return Stream.of(meter.of().programme().code(), name.kk(), name.ru(), name.en())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
