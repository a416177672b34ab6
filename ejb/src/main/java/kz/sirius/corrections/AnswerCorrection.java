package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;

/** Answers a report for good: the record was corrected, or nothing is corrected and why. It touches neither record nor document. */
@Stateless
@Act(value = "corrections.answered", object = "correction")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"R44", "R48"})
public class AnswerCorrection {

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionBook book;

    /**
     * Answers.
     *
     * @param version as the specialist saw it, or -1
     * @param corrected whether the record was corrected in the information system, which an import brings here
     * @throws Refusal COR-01 unknown, COR-02 to COR-04 no fit text, COR-07 answered already, COR-08 changed meanwhile
     */
    public CorrectionCard answer(long id, long version, boolean corrected, String words) {
        String note = CorrectionDesk.mandatory(words);
        Correction correction = book.toChange(id).seenAs(version);
        CorrectionStatus from = correction.status();
        correction.take(desk.asker());
        correction.answer(corrected ? CorrectionStatus.CORRECTED : CorrectionStatus.DECLINED, note);
        desk.record(correction, from, note);
        return desk.card(correction);
    }
}
