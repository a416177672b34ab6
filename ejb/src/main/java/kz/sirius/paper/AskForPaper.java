package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.Clockwork;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.IssuingRefusal;
import kz.sirius.issuing.PaperOriginal;
import kz.sirius.issuing.PaperOriginals;
import kz.sirius.requests.NewRequest;

/** Takes in a learner's wish for a paper version of a document that he has already; a clock of its own counts from the day after (A4). */
@Stateless
@Act(value = "paper.queued", object = "document")
@RolesAllowed(Roles.LEARNER)
@Clause({"T8", "P3", "R28", "R33"})
public class AskForPaper {

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    @Inject
    Calendars calendars;

    /**
     * Takes it in.
     *
     * @param number of his document
     * @param copies 1–10
     * @throws Refusal ISS-01 no such document or not his, PAP-04 not one to ten copies, PAP-05 a paper version of it is under
     *     way, PAP-06 it has lost its force
     */
    public PaperCard ask(String number, int copies) {
        String studentNo = Objects.requireNonNull(desk.asker().studentNo(), "a learner has a student number");
        PaperOriginal original = originals.of(number);
        if (!original.studentNo().equals(studentNo)) {
            throw new Refusal(IssuingRefusal.NOT_FOUND);
        }
        if (copies < 1 || copies > NewRequest.MOST_COPIES) {
            throw new Refusal(PaperRefusal.COPIES, NewRequest.MOST_COPIES);
        }
        desk.inForce(number);
        book.oneAtATime(number);
        if (book.ofDocument(number).stream()
                .anyMatch(version -> version.status().isOpen())) {
            throw new Refusal(PaperRefusal.UNDER_WAY);
        }
        Instant now = desk.now();
        Clockwork clock = new Clockwork(Time.dateOf(now), calendars.deadlines());
        PaperVersion paper =
                book.add(new PaperVersion(Origin.CABINET, original, copies, now, clock), QueuePaper.firstOnes(copies));
        desk.record(paper, null, null);
        return desk.card(paper);
    }
}
