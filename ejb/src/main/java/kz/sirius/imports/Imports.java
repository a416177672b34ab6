package kz.sirius.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/** Reads the imports, for the administrator. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause("R4")
public class Imports {

    private static final int MOST = 100;

    @Inject
    CurrentUser current;

    @Inject
    RunCards cards;

    /**
     * How far an import is and what it found.
     *
     * @throws Refusal IMP-01 when there is none of that number
     */
    public ImportCard card(long importId) {
        current.get();
        return cards.card(importId).orElseThrow(() -> new Refusal(ImportRefusal.NOT_FOUND));
    }

    /** The newest imports, the newest first; at most 100. */
    public List<ImportRow> newest(int most) {
        current.get();
        return cards.newest(Math.max(1, Math.min(most, MOST)));
    }

    /**
     * The listed errors of an import as a CSV file in UTF-8 with a byte order mark, with their texts in that language.
     * Cells that a spreadsheet would take for a formula begin with an apostrophe.
     *
     * @throws Refusal IMP-01 when there is none of that number
     */
    public byte[] errorsCsv(long importId, Language language) {
        return ErrorsCsv.of(card(importId).errors(), language);
    }
}
