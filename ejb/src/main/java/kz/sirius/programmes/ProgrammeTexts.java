package kz.sirius.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.records.Programmes;

/** Reads what a Diploma Supplement says of a programme: on a day, over time, and what is still missing. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause({"T10", "R40"})
public class ProgrammeTexts {

    private static final List<Language> EVERY = Arrays.asList(Language.values());

    @Inject
    Programmes programmes;

    @Inject
    TextBook book;

    /**
     * What a programme says on a day, as it is frozen in a request that is approved then. It may be incomplete: see
     * {@link SupplementTexts#missing}.
     *
     * @param on Asia/Almaty
     * @throws Refusal PRG-01 when there is no such programme
     */
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
    public SupplementTexts frozen(String programmeCode, LocalDate on) {
        requireKnown(programmeCode);
        return texts(programmeCode, book.inForce(programmeCode, on));
    }

    /**
     * Every change of a programme's texts, the newest first.
     *
     * @throws Refusal PRG-01 when there is no such programme
     */
    public List<TextChange> history(String programmeCode) {
        requireKnown(programmeCode);
        return book.history(programmeCode).stream().map(WrittenText::change).toList();
    }

    /** How ready each programme is on a day (Asia/Almaty), by code. */
    public List<ProgrammeMeter> meters(LocalDate on) {
        Map<String, Map<SupplementItem, ProgrammeText>> said = book.inForce(on);
        return programmes.all().stream()
                .map(row -> {
                    String code = row.programme().code();
                    SupplementTexts texts = texts(code, said.getOrDefault(code, Map.of()));
                    return new ProgrammeMeter(row, texts.missing(EVERY));
                })
                .toList();
    }

    private void requireKnown(String programmeCode) {
        if (programmes.find(programmeCode).isEmpty()) {
            throw new Refusal(ProgrammeRefusal.NOT_FOUND);
        }
    }

    private static SupplementTexts texts(String programmeCode, Map<SupplementItem, ProgrammeText> said) {
        return new SupplementTexts(programmeCode, TextVersion.of(programmeCode, said), said);
    }
}
