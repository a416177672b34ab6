package kz.sirius.behalf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.RequestCard;

/** Enters the answer to a returned request for somebody without a cabinet; its clock goes on (A5). */
@Stateless
@Act(value = "behalf.answer", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"P1", "R35", "R44"})
public class AnswerOnBehalf {

    @Inject
    BehalfBook book;

    @Inject
    AnswerRequest answering;

    @Inject
    AuditTrail audit;

    /**
     * Answers.
     *
     * @throws Refusal BEH-12 when the office did not enter the request, REQ-02 an empty answer, REQ-05 when it is not returned
     */
    public RequestCard answer(long requestId, String answer) {
        if (book.of(requestId).isEmpty()) {
            throw new Refusal(BehalfRefusal.NOT_FOUND);
        }
        RequestCard card = answering.answerFor(requestId, answer);
        audit.done("behalf.answer", "request:" + requestId, null, null, null);
        return card;
    }
}
