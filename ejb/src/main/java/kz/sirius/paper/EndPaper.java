package kz.sirius.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.issuing.DocumentAnnulled;
import kz.sirius.requests.AdvanceRequest;

/** Ends what is under way of a document that lost its force, in the transaction of its annulment: no paper of it is handed out. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"P3", "R46"})
public class EndPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    AdvanceRequest requests;

    /** Hears of an annulled document. */
    public void annulled(@Observes DocumentAnnulled document) {
        for (PaperVersion each : book.ofDocument(document.number())) {
            PaperVersion paper = book.toChange(each.id());
            PaperStatus from = paper.status();
            if (from.isOpen()) {
                paper.to(PaperStatus.CANCELLED, desk.now());
                desk.record(paper, from, null);
            }
        }
        requests.withoutPaper(document.requestId());
    }
}
