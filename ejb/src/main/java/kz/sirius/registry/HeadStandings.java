package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Tells whether numbers are given at present, and how the database stands to the file outside of it. */
@Stateless
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@Clause({"R23", "R45"})
public class HeadStandings {

    @Inject
    SeriesHeads heads;

    /** How everything stands. */
    public HeadsReport report() {
        return heads.report();
    }

    /** Whether numbers are given and documents released; for the banner on the pages of everybody who waits for them. */
    @RolesAllowed({
        "REGISTRAR",
        "REGISTRAR_HEAD",
        "DEAN",
        "DIVISION_HEAD",
        "INSTITUTION_HEAD",
        "DEANERY",
        "ADMINISTRATOR",
        "AUDITOR"
    })
    public boolean isIssuing() {
        try {
            heads.requireSound();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
