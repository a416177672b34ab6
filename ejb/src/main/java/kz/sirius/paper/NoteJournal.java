package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Says something on a line of the journal: the only way to correct one, for lines are never changed. */
@Stateless
@Act(value = "paper.note", object = "journal")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"P3", "R31"})
public class NoteJournal {

    @Inject
    PaperDesk desk;

    @Inject
    Journal journal;

    @Inject
    AuditTrail audit;

    /**
     * Says it.
     *
     * @throws Refusal PAP-01 no such line, PAP-08 to PAP-10 no fit text
     */
    public JournalRow note(long lineId, String words) {
        JournalLine line = journal.find(lineId).orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND));
        String said = PaperDesk.mandatory(words);
        journal.add(new JournalNote(lineId, desk.now(), desk.asker(), said));
        audit.done("paper.note", "journal:" + lineId, null, null, null);
        return journal.row(line);
    }
}
