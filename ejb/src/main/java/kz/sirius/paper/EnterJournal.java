package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.PaperOriginal;
import kz.sirius.requests.AdvanceRequest;

/**
 * Enters the sealed copies in the journal under the next number of its book (R31): they are ready for pick-up, the clock
 * ends, and their holder is told.
 */
@Stateless
@Act(value = "paper.ready_for_pickup", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R31", "R33"})
public class EnterJournal {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    Journal journal;

    @Inject
    AdvanceRequest requests;

    @Inject
    Event<PaperTold> told;

    /**
     * Enters them.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal PAP-01 unknown, PAP-02 not sealed yet or entered already, PAP-03 changed meanwhile, PAP-06 the document
     *     holds no more
     */
    public PaperCard enter(long id, long version) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        PaperStatus from = paper.status();
        Instant now = desk.now();
        paper.to(PaperStatus.READY_FOR_PICKUP, now);
        PaperOriginal original = desk.inForce(paper.documentNumber());
        List<Integer> numbers = book.good(id).stream().map(Sheet::number).toList();
        int no = journal.next(original.kind(), Time.dateOf(now).getYear());
        journal.add(new JournalLine(no, paper, original, numbers, new JournalLine.Entered(desk.asker(), now)));
        desk.record(paper, from, null);
        if (paper.origin() == Origin.APPLICATION) {
            requests.advance(paper.requestId(), AdvanceRequest.Step.PAPER_READY, original.number());
        }
        told.fire(new PaperTold(PaperTold.What.READY, id, original.number(), paper.requestId(), paper.studentNo()));
        return desk.card(paper);
    }
}
