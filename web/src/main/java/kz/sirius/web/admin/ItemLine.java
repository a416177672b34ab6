package kz.sirius.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.SupplementItem;
import org.jspecify.annotations.Nullable;

/**
 * An item of a programme as the page shows it.
 *
 * @param text in force, null when nothing was ever said
 * @param announced first day of the next text, null when none is announced
 */
public record ItemLine(
        SupplementItem item,
        @Nullable ProgrammeText text,
        @Nullable LocalDate announced) implements Serializable {

    private static final int SHOWN = 180;

    /** Languages in which it has no words. */
    public List<Language> missing() {
        Words words = words();
        return List.of(Language.values()).stream()
                .filter(language -> words.in(language).isBlank())
                .toList();
    }

    /** How it stands: {@code done}, {@code reason}, {@code usual} (left out, as it may be) or {@code missing}. */
    public String state() {
        if (missing().isEmpty()) {
            return text != null && text.explanation() != null ? "reason" : "done";
        }
        return !item.mandatory() && missing().size() == Language.values().length ? "usual" : "missing";
    }

    /** The beginning of its words, in this language or another. */
    public String beginning(Language language) {
        String words = words().orAny(language).replace('\n', ' ');
        return words.length() <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN))) + "…";
    }

    private Words words() {
        return text == null ? new Words("", "", "") : text.words();
    }
}
