package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Takes a learner's wish for a paper version back, as long as nothing is printed. */
@Stateless
@Act(value = "paper.cancelled", object = "paper")
@RolesAllowed(Roles.LEARNER)
@Clause({"P3", "R28"})
public class TakeBackPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    /**
     * Takes it back.
     *
     * @throws Refusal PAP-01 unknown or not his, PAP-02 it is printed already, or came with an application or in a copy's place
     */
    public PaperCard takeBack(long id) {
        PaperVersion paper = book.toChange(id);
        if (!paper.studentNo().equals(desk.asker().studentNo())) {
            throw new Refusal(PaperRefusal.NOT_FOUND);
        }
        boolean untouched = book.sheets(id).stream().allMatch(sheet -> sheet.status() == SheetStatus.QUEUED);
        if (paper.origin() != Origin.CABINET || !untouched) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        PaperStatus from = paper.status();
        paper.to(PaperStatus.CANCELLED, desk.now());
        desk.record(paper, from, null);
        return desk.card(paper);
    }
}
