package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;

/**
 * Has a copy made anew that was spoilt or lost, with a note. Before the journal the copy alone goes back to the print queue
 * and the version waits for it; after it a new version of this one copy is made, with a line of its own, and a note stands
 * on the old line, which is never changed.
 */
@Stateless
@Act(value = "paper.replaced", object = "paper")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R31"})
public class ReplaceCopy {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    Journal journal;

    @Inject
    Calendars calendars;

    /**
     * Has it made.
     *
     * @param version as the specialist saw it, or -1
     * @return the version in which it is made: this one, or a new one
     * @throws Refusal PAP-01 unknown, PAP-02 nothing printed yet or not made any more, PAP-03 changed meanwhile, PAP-06 the
     *     document holds no more, PAP-08 to PAP-10 no fit note, PAP-16 no such copy, or it is being made anew already
     */
    public PaperCard replace(long id, long version, NewCopy wanted) {
        PaperVersion paper = book.toChange(id).seenAs(version);
        String note = PaperDesk.mandatory(wanted.note());
        desk.inForce(paper.documentNumber());
        boolean entered = paper.status() == PaperStatus.READY_FOR_PICKUP || paper.status() == PaperStatus.HANDED_OVER;
        return desk.card(entered ? anew(paper, wanted, note) : again(paper, wanted, note));
    }

    private PaperVersion again(PaperVersion paper, NewCopy wanted, String note) {
        PaperStatus from = paper.status();
        if (!from.isOpen()) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        Sheet spoilt = book.good(paper.id()).stream()
                .filter(sheet -> sheet.number() == wanted.number())
                .findFirst()
                .orElseThrow(() -> new Refusal(PaperRefusal.NO_SUCH_COPY));
        if (spoilt.status() == SheetStatus.QUEUED) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        spoilt.spoilt(note);
        book.flush();
        book.add(new Sheet(paper.id(), wanted.number(), wanted.former()));
        if (from != PaperStatus.QUEUED) {
            paper.to(PaperStatus.QUEUED, desk.now());
        }
        desk.record(paper, from, wanted.number() + ": " + note);
        return paper;
    }

    private PaperVersion anew(PaperVersion paper, NewCopy wanted, String note) {
        JournalLine line = journal.ofVersion(paper.id()).orElseThrow(() -> new Refusal(PaperRefusal.NOT_ITS_TURN));
        List<Integer> there = book.there(line);
        if (!there.contains(wanted.number())) {
            throw new Refusal(PaperRefusal.NO_SUCH_COPY);
        }
        if (paper.status() == PaperStatus.READY_FOR_PICKUP && there.size() == 1) {
            paper.to(PaperStatus.CANCELLED, desk.now());
            desk.record(paper, PaperStatus.READY_FOR_PICKUP, wanted.number() + ": " + note);
        }
        Clockwork clock = new Clockwork(Time.dateOf(desk.now()), calendars.deadlines());
        PaperVersion next = book.add(
                paper.replacement(desk.now(), clock), List.of(new Sheet.Place(wanted.number(), wanted.former())));
        journal.add(new JournalNote(line.id(), desk.now(), desk.asker(), wanted.number() + ": " + note));
        desk.record(next, null, wanted.number() + ": " + note);
        return next;
    }
}
