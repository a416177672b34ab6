package kz.sirius.programmes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;

/**
 * All that a Diploma Supplement says of a programme, as it was in force on a day. Plain records, which Jackson writes and
 * reads back: frozen in a request at approval (R48).
 *
 * @param programmeCode which programme
 * @param version tells one set of texts from another: programme, first day of the youngest text, and the beginning of the
 *     SHA-256 of all of them
 * @param texts by item, in the order of the model; an item of which nothing was ever said is not in it
 */
@Clause({"T10", "R40", "R48"})
public record SupplementTexts(String programmeCode, String version, Map<SupplementItem, ProgrammeText> texts)
        implements Serializable {

    /** Copies the texts, in the order of the model. */
    public SupplementTexts {
        Map<SupplementItem, ProgrammeText> ordered = new EnumMap<>(SupplementItem.class);
        ordered.putAll(texts);
        texts = Collections.unmodifiableMap(ordered);
    }

    /** What is said in an item; nothing when its words are empty in every language. */
    public Optional<ProgrammeText> text(SupplementItem item) {
        return Optional.ofNullable(texts.get(item))
                .filter(text -> Arrays.stream(Language.values())
                        .anyMatch(language -> !text.words().in(language).isBlank()));
    }

    /**
     * What must still be said before a supplement in these languages can be made, in the order of the model. A reason that is
     * written in one language is missing in the others like any text, and so is an item that may be left out once it is
     * written in one.
     */
    public List<MissingText> missing(Collection<Language> languages) {
        return Arrays.stream(SupplementItem.values())
                .filter(item -> item.mandatory() || text(item).isPresent())
                .flatMap(item -> languages.stream()
                        .distinct()
                        .sorted()
                        .filter(language -> !says(item, language))
                        .map(language -> new MissingText(item, language)))
                .toList();
    }

    private boolean says(SupplementItem item, Language language) {
        ProgrammeText text = texts.get(item);
        return text != null && !text.words().in(language).isBlank();
    }
}
