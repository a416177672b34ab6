package kz.sirius.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What identity has to know of a learner in order to give him a login (P1). Answered by the academic records, which
 * identity must not know.
 */
public interface LearnerDirectory {

    /** The learner with this student number, whoever asks. */
    Optional<Entry> find(String studentNo);

    /** Names as in the identity document, Latin ones as in the passport; the unit is that of his programme. */
    record Entry(
            String studentNo,
            String unitCode,
            String surname,
            String givenName,
            @Nullable String patronymic,
            String surnameLatin,
            String givenNameLatin) {}
}
