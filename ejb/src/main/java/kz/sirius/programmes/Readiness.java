package kz.sirius.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Tells before an approval what a programme has yet to say, so that no item of a supplement is empty without a reason. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.SYSTEM
})
@Clause({"T10", "R40"})
public class Readiness {

    @Inject
    ProgrammeTexts texts;

    /**
     * What is missing, in the order of the model; empty when supplements can be made.
     *
     * @param language of the document; null for all three
     * @param on the day of the approval, Asia/Almaty
     * @throws Refusal PRG-01 when there is no such programme
     */
    public List<MissingText> of(String programmeCode, @Nullable Language language, LocalDate on) {
        List<Language> languages = language == null ? Arrays.asList(Language.values()) : List.of(language);
        return texts.frozen(programmeCode, on).missing(languages);
    }

    /**
     * Refuses to go on with a supplement whose programme has something yet to say.
     *
     * @param languages of the document
     * @param on the day of the approval, Asia/Almaty
     * @throws Refusal PRG-01 when there is no such programme, PRG-07 with the items and languages that are missing
     */
    public void require(String programmeCode, Collection<Language> languages, LocalDate on) {
        List<MissingText> missing = texts.frozen(programmeCode, on).missing(languages);
        if (!missing.isEmpty()) {
            throw new Refusal(
                    ProgrammeRefusal.NOT_READY,
                    missing.stream().map(MissingText::shown).collect(Collectors.joining(", ")));
        }
    }
}
