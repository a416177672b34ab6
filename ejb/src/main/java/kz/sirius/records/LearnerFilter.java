package kz.sirius.records;

import java.io.Serializable;
import kz.sirius.identity.LoginState;
import org.jspecify.annotations.Nullable;

/**
 * Which learners to list.
 *
 * @param text words that must all occur in name (Cyrillic or Latin) or student number; empty for all
 * @param unitCode only those of this unit; empty for all units of the asker
 * @param login only those whose login is that far; null for all
 */
public record LearnerFilter(
        String text, String unitCode, @Nullable LoginState login) implements Serializable {

    /** Learners by words alone. */
    public static LearnerFilter of(String text) {
        return new LearnerFilter(text, "", null);
    }
}
