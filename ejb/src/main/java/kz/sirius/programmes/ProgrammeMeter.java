package kz.sirius.programmes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.records.ProgrammeRow;

/**
 * How ready a programme is for Diploma Supplements.
 *
 * @param of the programme and its unit
 * @param missing what must still be said, in all three languages
 */
public record ProgrammeMeter(ProgrammeRow of, List<MissingText> missing) implements Serializable {

    /** Copies the list. */
    public ProgrammeMeter {
        missing = List.copyOf(missing);
    }

    /** Whether supplements can be made in every language. */
    public boolean complete() {
        return missing.isEmpty();
    }

    /** How many texts there must be in a language. */
    public static int needed() {
        return (int) Arrays.stream(SupplementItem.values())
                .filter(SupplementItem::mandatory)
                .count();
    }

    /** How many of them there are; one that may be left out is none of them. */
    public int there(Language language) {
        return needed()
                - (int) missingIn(language).stream()
                        .filter(SupplementItem::mandatory)
                        .count();
    }

    /** Items that are missing in a language. */
    public List<SupplementItem> missingIn(Language language) {
        return missing.stream()
                .filter(one -> one.language() == language)
                .map(MissingText::item)
                .toList();
    }
}
