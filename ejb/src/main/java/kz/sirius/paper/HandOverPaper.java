package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.requests.AdvanceRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Hands the copies of a journal line out against signature, all of them and once; the line is locked by it (R32). */
@Stateless
@Act(value = "paper.handed_over", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"P3", "R32"})
public class HandOverPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    Journal journal;

    @Inject
    AdvanceRequest requests;

    @Inject
    FrozenRequests frozen;

    /**
     * Hands them out.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal PAP-01 unknown, PAP-02 not in the journal yet or handed out already, PAP-03 changed meanwhile, PAP-06
     *     the document holds no more, PAP-08 to PAP-10 no fit text, PAP-11 not the copies of the line, PAP-12 a
     *     representative without a basis and the number of a document, PAP-13 to PAP-15 no fit signature
     */
    public PaperCard handOver(long id, long version, NewHandover given) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        PaperStatus from = paper.status();
        Instant now = desk.now();
        paper.to(PaperStatus.HANDED_OVER, now);
        desk.inForce(paper.documentNumber());
        JournalLine line = journal.ofVersion(id).orElseThrow(() -> new Refusal(PaperRefusal.NOT_ITS_TURN));
        List<Integer> there = book.there(line);
        if (!there.equals(given.numbers().stream().sorted().toList())) {
            throw new Refusal(PaperRefusal.OTHER_COPIES, JournalLine.written(there));
        }
        Handover.Received received = received(given, paper);
        @Nullable String sent = given.signature();
        DrawnSignature drawn = sent == null ? null : DrawnSignature.of(sent);
        journal.add(new Handover(line, received, there, drawn, new JournalLine.Entered(desk.asker(), now)));
        desk.record(paper, from, null);
        endRequest(paper);
        return desk.card(paper);
    }

    /** The application ends with the last of the copies that were asked for with it, made anew or not. */
    private void endRequest(PaperVersion paper) {
        boolean waits = frozen.status(paper.requestId()) == RequestStatus.READY_FOR_PICKUP;
        boolean last = book.ofDocument(paper.documentNumber()).stream()
                .noneMatch(other ->
                        other.origin() != Origin.CABINET && other.status().isOpen());
        if (paper.origin() != Origin.CABINET && waits && last) {
            requests.advance(paper.requestId(), AdvanceRequest.Step.HANDED_OVER, paper.documentNumber());
        }
    }

    /** The holder shows who he is; anybody else shows a basis with the number of a document. */
    private static Handover.Received received(NewHandover given, PaperVersion paper) {
        String holder = paper.row().holder();
        String basis = PaperDesk.optional(given.basis());
        String document = PaperDesk.optional(given.document());
        String name = PaperDesk.optional(given.receivedBy());
        if (name == null && basis == null || holder.equalsIgnoreCase(name)) {
            return new Handover.Received(JournalRow.Receiver.HOLDER, holder, null, document == null ? basis : document);
        }
        String shown = basis + (document == null ? "" : document);
        if (basis == null || shown.codePoints().noneMatch(Character::isDigit)) {
            throw new Refusal(PaperRefusal.BASIS_MISSING);
        }
        return new Handover.Received(
                JournalRow.Receiver.REPRESENTATIVE, PaperDesk.mandatory(given.receivedBy()), basis, document);
    }
}
