package kz.sirius.programmes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.sirius.common.Sha256;

/** Gives a set of texts a name by which it can be told from another. */
final class TextVersion {

    private static final int SHOWN = 8;

    private TextVersion() {}

    /** {@code 6B10101/2026-09-01/3f9a01bc}; of no text {@code 6B10101/-/…}. */
    static String of(String programmeCode, Map<SupplementItem, ProgrammeText> texts) {
        Optional<LocalDate> youngest =
                texts.values().stream().map(ProgrammeText::validFrom).max(Comparator.naturalOrder());
        String all = texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\u0000"));
        return programmeCode + "/" + youngest.map(LocalDate::toString).orElse("-") + "/"
                + Sha256.of(all).substring(0, SHOWN);
    }

    private static String line(SupplementItem item, ProgrammeText text) {
        return String.join(
                "\u0001",
                item.name(),
                String.valueOf(text.explanation()),
                text.words().kk(),
                text.words().ru(),
                text.words().en());
    }
}
