package kz.sirius.web.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.TextChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of an item with what it changed.
 *
 * @param first whether nothing was said before
 * @param languages whose words are others than in the change before
 * @param answer whether a text became a reason, or the other way round
 */
public record TextStep(TextChange change, boolean first, List<Language> languages, boolean answer)
        implements Serializable {

    /** The steps of an item, the newest first as its changes. */
    static List<TextStep> of(List<TextChange> changes) {
        List<TextStep> steps = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ProgrammeText before = i + 1 < changes.size() ? changes.get(i + 1).text() : null;
            steps.add(step(changes.get(i), before));
        }
        return steps;
    }

    private static TextStep step(TextChange change, @Nullable ProgrammeText before) {
        Words was = before == null ? new Words("", "", "") : before.words();
        List<Language> languages = List.of(Language.values()).stream()
                .filter(language ->
                        !was.in(language).equals(change.text().words().in(language)))
                .toList();
        boolean answer = before != null && before.explanation() != change.text().explanation();
        return new TextStep(change, before == null, languages, answer);
    }
}
