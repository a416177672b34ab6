package kz.sirius.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import kz.sirius.common.Clause;
import kz.sirius.issuing.DocumentIssued;
import kz.sirius.issuing.PaperOriginals;
import kz.sirius.requests.FrozenRequests;

/** Lays the paper that was asked for with an application into the print queue, in the transaction of the last signature. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "P3", "R28", "R33"})
public class QueuePaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    @Inject
    FrozenRequests requests;

    /** Hears of an issued document. */
    public void issued(@Observes DocumentIssued document) {
        int copies = requests.paperToMake(document.requestId());
        if (copies > 0) {
            PaperVersion paper = book.add(
                    new PaperVersion(
                            Origin.APPLICATION,
                            originals.of(document.number()),
                            copies,
                            desk.now(),
                            requests.clock(document.requestId())),
                    firstOnes(copies));
            desk.record(paper, null, null);
        }
    }

    /** Copies 1 … n. */
    static List<Sheet.Place> firstOnes(int copies) {
        return IntStream.rangeClosed(1, copies)
                .mapToObj(number -> new Sheet.Place(number, null))
                .toList();
    }
}
