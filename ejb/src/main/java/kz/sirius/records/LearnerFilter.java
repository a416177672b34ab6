package kz.sirius.records;

import java.io.Serializable;
import kz.sirius.identity.LoginState;
import org.jspecify.annotations.Nullable;

/**
 * Which learners to list; an empty text or null asks for all.
 *
 * @param text words that must all occur in name (Cyrillic or Latin) or student number
 * @param unitCode only those of this unit of the asker
 * @param programmeCode only those of this programme
 * @param group only those of this group, whatever the case of its letters and the keyboard it was typed with
 * @param yearOfStudy only those of this year of study, from 1
 * @param login only those whose login is that far
 */
public record LearnerFilter(
        String text,
        String unitCode,
        String programmeCode,
        String group,
        @Nullable Integer yearOfStudy,
        @Nullable LoginState login)
        implements Serializable {

    /** Learners by words alone. */
    public static LearnerFilter of(String text) {
        return new LearnerFilter(text, "", "", "", null, null);
    }

    /** The same of those alone whose login is that far. */
    public LearnerFilter with(@Nullable LoginState state) {
        return new LearnerFilter(text, unitCode, programmeCode, group, yearOfStudy, state);
    }
}
