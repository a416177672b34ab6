package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Takes down that the signed copies are certified with the seal of the university (R30). */
@Stateless
@Act(value = "paper.sealed", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R30"})
public class SealPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    /**
     * Takes it down.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal PAP-01 unknown, PAP-02 not its turn, PAP-03 changed meanwhile, PAP-06 the document holds no more
     */
    public PaperCard sealed(long id, long version) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        desk.advance(paper, SheetStatus.SIGNED, sheet -> sheet.to(SheetStatus.SEALED), null);
        return desk.card(paper);
    }
}
