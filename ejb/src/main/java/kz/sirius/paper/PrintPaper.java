package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.PaperOriginals;

/** Takes down that the copies in the queue are printed; with which form is kept with each. */
@Stateless
@Act(value = "paper.printed", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R28"})
public class PrintPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    /**
     * Takes it down.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal PAP-01 unknown, PAP-02 not its turn, PAP-03 changed meanwhile, PAP-06 the document holds no more
     */
    public PaperCard printed(long id, long version) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        String with = originals.madeWith(paper.documentNumber());
        desk.advance(paper, SheetStatus.QUEUED, sheet -> sheet.printed(with), null);
        return desk.card(paper);
    }
}
