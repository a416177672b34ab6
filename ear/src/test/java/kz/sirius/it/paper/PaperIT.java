package kz.sirius.it.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.sirius.common.Refusal;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.paper.EnterJournal;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.MovePapers;
import kz.sirius.paper.NewHandover;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperFile;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperStatus;
import kz.sirius.paper.PrintPaper;
import kz.sirius.paper.SealPaper;
import kz.sirius.paper.SignPaper;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestStatus;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A paper version from the print queue to the hand-over, each step in its turn, by whom it may be taken. */
@ArquillianTest
class PaperIT {

    private static final NewHandover TO_HOLDER = new NewHandover(List.of(1), "", null, null, null);

    @Inject
    Steps steps;

    @Inject
    PaperSteps made;

    @Inject
    PaperLists papers;

    @Inject
    PaperFile file;

    @Inject
    PrintPaper print;

    @Inject
    SignPaper sign;

    @Inject
    SealPaper seal;

    @Inject
    EnterJournal enter;

    @Inject
    HandOverPaper handOver;

    @Inject
    MovePapers move;

    @Test
    void whatWasAskedForWithTheApplicationIsDueWithItAndEndsWithTheHandOver() {
        String learner = Learner.of("SGM", 60);
        long request = steps.submitted(learner, PaperSteps.asked(Delivery.BOTH, 2));
        steps.signed("dean.sgm", steps.approved(request));
        String number = Steps.number(request);
        RequestCard issued = steps.card(request);
        assertEquals(RequestStatus.ISSUED, issued.row().status());
        assertEquals(RequestStatus.Holder.REGISTRAR, issued.row().heldBy(), "paper is still to be made");
        assertTrue(issued.row().isWatched(), "its clock runs until the paper is ready");
        assertEquals(RequestStatus.Holder.NOBODY, steps.card(electronic()).row().heldBy());

        PaperCard queued = As.user("registrar", () -> papers.ofDocument(number)).get(0);
        long id = queued.row().id();
        assertEquals(PaperStatus.QUEUED, queued.row().status());
        assertEquals(List.of(1, 2), queued.numbers());
        assertEquals(issued.row().due().at(), queued.row().due().at(), "one clock for both");
        String printed = Pdf.words(As.user("registrar", () -> file.file(List.of(id))));
        assertTrue(printed.contains(Pdf.squeezed("1-дана, барлығы 2")), printed);
        assertTrue(printed.contains(Pdf.squeezed("2-дана, барлығы 2")), printed);
        assertTrue(printed.contains(number), printed);
        assertFalse(printed.contains(Pdf.squeezed("электрондық қолтаңба")), printed);

        As.user("registrar", () -> print.printed(id, -1));
        As.user("registrar", () -> sign.signed(id, -1, List.of(PaperSteps.official("head"))));
        As.user("registrar", () -> seal.sealed(id, -1));
        PaperCard ready = As.user("registrar", () -> enter.enter(id, -1));
        JournalRow line = ready.line();
        assertNotNull(line);
        assertEquals(List.of(1, 2), line.numbers());
        assertEquals(number, line.documentNumber());
        assertEquals(learner, line.holder().studentNo());
        assertEquals("READY_FOR_PICKUP", Steps.status(request));
        assertEquals(RequestStatus.Holder.LEARNER, steps.card(request).row().heldBy());
        assertNotNull(steps.card(request).row().due().metAt(), "the clock ends when it is ready");

        NewHandover given = new NewHandover(List.of(1, 2), "", null, "012345678", PaperSteps.drawn());
        JournalRow.Handover handover = As.user("registrar", () -> handOver.handOver(id, -1, given))
                .line()
                .handover();
        assertNotNull(handover);
        assertEquals(JournalRow.Receiver.HOLDER, handover.receiver());
        assertEquals(ready.row().holder(), handover.receivedBy());
        assertEquals(JournalRow.Signed.DRAWN, handover.signed());
        assertEquals("HANDED_OVER", Steps.status(request));
        assertEquals(
                List.of(
                        "paper.queued",
                        "paper.open",
                        "paper.printed",
                        "paper.signed",
                        "paper.sealed",
                        "paper.ready_for_pickup",
                        "paper.handed_over"),
                Sql.column("select act from audit.entry where object = ? order by id", "paper:" + id));
    }

    private long electronic() {
        long request = steps.submitted(Learner.of("SGM", 61));
        steps.signed("dean.sgm", steps.approved(request));
        return request;
    }

    @Test
    void aStepThatIsNotItsTurnIsRefusedInEveryState() {
        String learner = Learner.of("SGM", 62);
        Map<PaperStatus, Long> standing = new LinkedHashMap<>();
        standing.put(PaperStatus.QUEUED, made.queued(learner, "dean.sgm", 1));
        long printed = made.queued(learner, "dean.sgm", 1);
        As.user("registrar", () -> print.printed(printed, -1));
        standing.put(PaperStatus.PRINTED, printed);
        long signed = made.queued(learner, "dean.sgm", 1);
        As.user("registrar", () -> print.printed(signed, -1));
        As.user("registrar", () -> sign.signed(signed, -1, List.of(PaperSteps.official("dean.sgm"))));
        standing.put(PaperStatus.SIGNED, signed);
        standing.put(PaperStatus.SEALED, made.sealed(learner, "dean.sgm", 1));
        standing.put(PaperStatus.READY_FOR_PICKUP, made.ready(learner, "dean.sgm", 1));
        standing.put(PaperStatus.HANDED_OVER, made.handedOver(learner, "dean.sgm"));
        List<String> wrong = new ArrayList<>();
        standing.forEach((status, id) -> {
            Map<PaperStatus, As.Act> steps = Map.of(
                    PaperStatus.QUEUED, () -> print.printed(id, -1),
                    PaperStatus.PRINTED, () -> sign.signed(id, -1, List.of(PaperSteps.official("dean.sgm"))),
                    PaperStatus.SIGNED, () -> seal.sealed(id, -1),
                    PaperStatus.SEALED, () -> enter.enter(id, -1),
                    PaperStatus.READY_FOR_PICKUP, () -> handOver.handOver(id, -1, TO_HOLDER));
            steps.forEach((turn, step) -> {
                if (turn != status) {
                    String code = Refused.code("registrar", step);
                    if (!code.equals("PAP-02") || !PaperSteps.status(id).equals(status.name())) {
                        wrong.add("the step of " + turn + " in " + status + ": " + code);
                    }
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void byHandSignOnlyThoseWhoMaySignTheDocumentAndAllWhoHaveTo() {
        long id = made.queued(Learner.of("SGM", 63), "dean.sgm", 1);
        As.user("registrar", () -> print.printed(id, -1));
        long head = PaperSteps.official("head");
        long dean = PaperSteps.official("dean.sgm");
        assertEquals("PAP-07", Refused.code("registrar", () -> sign.signed(id, -1, List.of())));
        assertEquals(
                "PAP-07",
                Refused.code("registrar", () -> sign.signed(id, -1, List.of(PaperSteps.official("dean.sdn")))));
        assertEquals(
                "PAP-07",
                Refused.code("registrar", () -> sign.signed(id, -1, List.of(dean, PaperSteps.official("dean.sdn")))));
        assertEquals("PRINTED", PaperSteps.status(id));
        Sql.run(
                "update requests.request set policy = 'ALL' where id = (select request_id from paper.version where id = ?)",
                id);
        assertEquals("PAP-07", Refused.code("registrar", () -> sign.signed(id, -1, List.of(dean))));
        PaperCard signed = As.user("registrar", () -> sign.signed(id, -1, List.of(dean, head)));
        assertEquals(PaperStatus.SIGNED, signed.row().status());
        assertEquals(2, signed.hands().size());
    }

    @Test
    void ofTwoWhoTakeTheSameStepOneIsToldThatItWasChanged() {
        long id = made.sealed(Learner.of("SGM", 64), "dean.sgm", 1);
        long seen = made.card(id).row().version();
        Callable<String> act = () -> As.user("registrar", () -> {
            try {
                enter.enter(id, seen);
                return "entered";
            } catch (Refusal refusal) {
                return refusal.code().code();
            }
        });
        List<String> answers = Together.from(6, Collections.nCopies(6, act));
        assertEquals(1, Collections.frequency(answers, "entered"), answers.toString());
        assertEquals(5, Collections.frequency(answers, "PAP-03"), answers.toString());
        assertEquals("1", Sql.one("select count(*) from paper.journal_line where version_id = ?", id));
    }

    @Test
    void theJournalIsNumberedWithoutGapsHoweverManyEnterAtOnce() {
        String learner = Learner.of("SDN", 60);
        List<Long> ids = IntStream.range(0, 8)
                .mapToObj(i -> made.sealed(learner, "dean.sdn", 1))
                .toList();
        List<Callable<PaperCard>> acts = new ArrayList<>();
        ids.forEach(id -> acts.add(() -> As.user("registrar", () -> enter.enter(id, -1))));
        Together.from(8, acts);
        // One that is refused takes no number with it.
        assertEquals("PAP-02", Refused.code("registrar", () -> enter.enter(ids.get(0), -1)));
        long next = made.ready(learner, "dean.sdn", 1);
        List<String> numbers = Sql.column("""
                select no from paper.journal_line where (kind, year) =
                (select kind, year from paper.journal_line where version_id = ?) order by no""", next);
        assertEquals(
                IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(String::valueOf)
                        .toList(),
                numbers);
        assertEquals(
                Integer.valueOf(numbers.get(numbers.size() - 1)),
                made.card(next).line().no());
    }

    @Test
    void manyTakeAStepTogetherAndOneThatIsRefusedLeavesTheOthersDone() {
        String learner = Learner.of("SGM", 65);
        long one = made.queued(learner, "dean.sgm", 1);
        long two = made.queued(learner, "dean.sgm", 3);
        long signed = made.sealed(learner, "dean.sgm", 1);
        List<MovePapers.Chosen> chosen = List.of(
                new MovePapers.Chosen(one, -1), new MovePapers.Chosen(signed, -1), new MovePapers.Chosen(two, -1));
        List<MovePapers.Outcome> outcomes =
                As.user("registrar", () -> move.move(MovePapers.Step.PRINT, chosen, List.of()));
        assertEquals(
                List.of(true, false, true),
                outcomes.stream().map(MovePapers.Outcome::ok).toList());
        assertEquals("PAP-02", outcomes.get(1).code());
        assertEquals("PRINTED", PaperSteps.status(one));
        assertEquals("PRINTED", PaperSteps.status(two));
        String words = Pdf.words(As.user("registrar", () -> file.file(List.of(one, two))));
        assertTrue(words.contains(PaperSteps.number(one)) && words.contains(PaperSteps.number(two)), words);
        assertEquals("PAP-02", Refused.code("registrar", () -> file.file(List.of(one, signed))));
    }

    @Test
    void whoMaySeeItAndWhoMayNot() {
        String learner = Learner.of("SGM", 67);
        long id = made.ready(learner, "dean.sgm", 1);
        assertEquals(id, As.user(learner, () -> papers.card(id)).row().id());
        assertEquals(id, As.user("dean.sgm", () -> papers.card(id)).row().id());
        assertEquals("PAP-01", Refused.code("dean.sdn", () -> papers.card(id)));
        assertEquals("PAP-01", Refused.code(Learner.of("SGM", 68), () -> papers.card(id)));
        assertEquals(List.of(), As.user("dean.sdn", () -> papers.ofDocument(PaperSteps.number(id))));
        for (String nobody : List.of("dean.sgm", "auditor", "admin", learner)) {
            Refused.outright(nobody, () -> print.printed(id, -1));
            Refused.outright(nobody, () -> seal.sealed(id, -1));
            Refused.outright(nobody, () -> enter.enter(id, -1));
            Refused.outright(nobody, () -> handOver.handOver(id, -1, TO_HOLDER));
            Refused.outright(nobody, () -> file.file(List.of(id)));
        }
    }
}
