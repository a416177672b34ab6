package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;

/** Asks the learner back about his report; the clock stands still until he replies (A5). */
@Stateless
@Act(value = "corrections.returned", object = "correction")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"R15", "R44"})
public class AskLearner {

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionBook book;

    /**
     * Asks.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal COR-01 unknown, COR-02 to COR-04 no fit text, COR-07 wrong state, COR-08 changed meanwhile
     */
    public CorrectionCard ask(long id, long version, String question) {
        String note = CorrectionDesk.mandatory(question);
        Correction correction = book.toChange(id).seenAs(version);
        CorrectionStatus from = correction.status();
        correction.take(desk.asker());
        correction.askOn(Time.dateOf(desk.now()));
        desk.record(correction, from, note);
        return desk.card(correction);
    }
}
