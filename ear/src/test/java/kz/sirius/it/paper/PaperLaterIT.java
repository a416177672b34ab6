package kz.sirius.it.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.issuing.AnnulDocument;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.paper.AskForPaper;
import kz.sirius.paper.Former;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.NewCopy;
import kz.sirius.paper.NewHandover;
import kz.sirius.paper.Origin;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperFile;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.paper.PaperStatus;
import kz.sirius.paper.ReplaceCopy;
import kz.sirius.paper.TakeBackPaper;
import kz.sirius.paper.WatchPapers;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Paper of a document that is there already, what becomes of spoilt and lost copies, and what is told when. */
@ArquillianTest
class PaperLaterIT {

    @Inject
    Steps steps;

    @Inject
    PaperSteps made;

    @Inject
    AskForPaper ask;

    @Inject
    TakeBackPaper takeBack;

    @Inject
    ReplaceCopy replace;

    @Inject
    HandOverPaper handOver;

    @Inject
    PaperLists papers;

    @Inject
    PaperFile file;

    @Inject
    AnnulDocument annul;

    @Inject
    ConfirmPassword confirm;

    @Inject
    WatchPapers watch;

    @Inject
    Calendars calendars;

    @AfterEach
    void realTime() {
        MovedClock.reset();
        System.clearProperty("sirius.mail.on");
    }

    @Test
    void itHasAClockOfItsOwnAndComesOncePerDocument() {
        String learner = Learner.of("SGM", 70);
        String number = steps.issued(learner, "dean.sgm");
        Callable<String> click = () -> As.user(learner, () -> {
            try {
                ask.ask(number, 2);
                return "asked";
            } catch (Refusal refusal) {
                return refusal.code().code();
            }
        });
        List<String> answers = Together.from(4, Collections.nCopies(4, click));
        assertEquals(1, Collections.frequency(answers, "asked"), answers.toString());
        assertEquals(3, Collections.frequency(answers, "PAP-05"), answers.toString());
        PaperRow row = As.user(learner, () -> papers.own()).get(0);
        assertEquals(Origin.CABINET, row.origin());
        assertEquals(
                calendars.deadlines().due(Time.today(Clock.systemUTC())),
                row.due().on());
        assertEquals("ISSUED", Steps.status(row.requestId()), "the application has ended long ago");

        assertEquals("PAP-04", Refused.code(learner, () -> ask.ask(number, 0)));
        assertEquals("PAP-04", Refused.code(learner, () -> ask.ask(number, 11)));
        assertEquals("ISS-01", Refused.code(Learner.of("SGM", 71), () -> ask.ask(number, 1)));
        assertEquals("PAP-01", Refused.code(Learner.of("SGM", 71), () -> takeBack.takeBack(row.id())));
        As.user(learner, () -> takeBack.takeBack(row.id()));
        assertEquals("CANCELLED", PaperSteps.status(row.id()));
        assertEquals("PAP-02", Refused.code(learner, () -> takeBack.takeBack(row.id())));
        long again = As.user(learner, () -> ask.ask(number, 1)).row().id();
        assertNotEquals(row.id(), again);
    }

    @Test
    void aSpoiltCopyGoesThroughTheStepsAnewAndTheVersionWaitsForIt() {
        long id = made.sealed(Learner.of("SGM", 72), "dean.sgm", 3);
        assertEquals("PAP-16", replaced(id, 4, Former.SPOILT, "Бояуы жағылған"));
        assertEquals("PAP-08", replaced(id, 2, Former.SPOILT, " "));
        PaperCard card =
                As.user("registrar", () -> replace.replace(id, -1, new NewCopy(2, Former.SPOILT, "Бояуы жағылған")));
        assertEquals(PaperStatus.QUEUED, card.row().status());
        assertEquals(List.of(1, 2, 3), card.numbers());
        assertEquals(4, card.copies().size(), "the spoilt one is remembered");
        String words = Pdf.words(As.user("registrar", () -> file.file(List.of(id))));
        assertTrue(words.contains(Pdf.squeezed("2-дана, барлығы 3 дана, бүлінгеннің орнына")), words);
        assertFalse(words.contains(Pdf.squeezed("1-дана, барлығы 3")), "the others are not printed again");
        assertEquals("PAP-02", replaced(id, 2, Former.SPOILT, "Тағы"));
    }

    @Test
    void aLostCopyIsMadeAnewWithALineOfItsOwnAndANoteOnTheOldOne() {
        long id = made.handedOver(Learner.of("SGM", 73), "dean.sgm");
        long line = PaperSteps.line(id);
        String before = Sql.one(
                "select l::text || h::text from paper.journal_line l join paper.handover h on h.line_id = l.id where l.id = ?",
                line);

        PaperCard next =
                As.user("registrar", () -> replace.replace(id, -1, new NewCopy(1, Former.LOST, "Жолда жоғалтты")));

        assertNotEquals(id, next.row().id());
        assertEquals(Origin.REPLACEMENT, next.row().origin());
        assertEquals(id, next.row().replaces());
        assertEquals(Former.LOST, next.copies().get(0).inPlaceOf());
        assertEquals("PAP-16", replaced(id, 1, Former.LOST, "Тағы"));
        assertEquals(
                before,
                Sql.one(
                        "select l::text || h::text from paper.journal_line l join paper.handover h on h.line_id = l.id where l.id = ?",
                        line),
                "the line is never changed");
        assertEquals(
                "1: Жолда жоғалтты",
                Objects.requireNonNull(made.card(id).line()).notes().get(0).words());
    }

    @Test
    void aCopySpoiltWhileItWaitedIsNotHandedOutAndTheApplicationEndsWithItsReplacement() {
        long id = made.ready(Learner.of("SGM", 74), "dean.sgm", 2);
        long next = As.user("registrar", () -> replace.replace(id, -1, new NewCopy(2, Former.SPOILT, "Су тиді")))
                .row()
                .id();
        assertEquals("READY_FOR_PICKUP", PaperSteps.status(id));
        assertEquals("PAP-11", Refused.code("registrar", () -> handOver.handOver(id, -1, copies(1, 2))));
        As.user("registrar", () -> handOver.handOver(id, -1, copies(1)));
        long request = made.card(id).row().requestId();
        assertEquals("READY_FOR_PICKUP", Steps.status(request), "a copy is still to come");
        made.onwards(next, "dean.sgm");
        As.user("registrar", () -> handOver.handOver(next, -1, copies(2)));
        assertEquals("HANDED_OVER", Steps.status(request));
    }

    @Test
    void ofADocumentThatLostItsForceNoPaperIsMadeOrHandedOut() {
        String learner = Learner.of("SGM", 75);
        long waiting = made.ready(learner, "dean.sgm", 1);
        long request = made.card(waiting).row().requestId();
        String number = PaperSteps.number(waiting);

        Long again = As.user("head", () -> annul.annul(number, "Баға қате", true, confirm.confirm(Steps.PASSWORD)))
                .reissue();

        assertEquals("CANCELLED", PaperSteps.status(waiting));
        assertEquals("ISSUED", Steps.status(request), "nothing waits for him any more");
        assertEquals("PAP-02", Refused.code("registrar", () -> handOver.handOver(waiting, -1, copies(1))));
        assertEquals("PAP-06", Refused.code(learner, () -> ask.ask(number, 1)));
        assertEquals("PAP-06", replaced(waiting, 1, Former.LOST, "Жоғалды"));
        assertEquals("1", Sql.one("select copies from requests.request where id = ?", again), "asked for again");
        long queued = made.queued(learner, "dean.sgm", 1);
        As.user(
                "head",
                () -> annul.annul(PaperSteps.number(queued), "Баға қате", false, confirm.confirm(Steps.PASSWORD)));
        assertEquals("CANCELLED", PaperSteps.status(queued));
        assertEquals(
                "f",
                Sql.one(
                                "select awaits_paper from requests.request r join paper.version v on v.request_id = r.id where v.id = ?",
                                queued)
                        .substring(0, 1),
                "its clock is watched no more");
    }

    @Test
    void reminderAlarmAndUnclaimedAreToldOnceEachAndTheHolderInHisLanguage() {
        System.setProperty("sirius.mail.on", "true");
        String learner = Learner.of("SGM", 76);
        Sql.run("update records.learner set email = 'paper@example.kz', language = 'RU' where student_no = ?", learner);
        String number = steps.issued(learner, "dean.sgm");
        // Nothing is issued on another day: the register would find its clock set back afterwards.
        at("2027-03-01T06:00:00Z");
        long id = As.user(learner, () -> ask.ask(number, 1)).row().id();
        at("2027-03-03T04:00:00Z");
        assertEquals(1, watched(id, "paper.remind"));
        assertEquals(1, watched(id, "paper.remind"));
        assertEquals(0, watched(id, "paper.alarm"));
        at("2027-03-04T19:00:00Z");
        Callable<Integer> sweep = () -> As.system(() -> watch.watch());
        Together.from(6, Collections.nCopies(6, sweep));
        assertEquals(1, watched(id, "paper.alarm"));
        made.onwards(id, "dean.sgm");
        assertEquals(
                List.of("PAPER_READY ru Бумажная версия готова: " + number),
                mails("PAPER_READY"),
                "in the language of the learner");
        at("2027-04-03T18:59:00Z");
        assertEquals(0, watched(id, "paper.unclaimed"));
        at("2027-04-03T19:01:00Z");
        assertEquals(1, watched(id, "paper.unclaimed"));
        assertEquals(1, watched(id, "paper.unclaimed"));
        assertEquals(List.of("PAPER_UNCLAIMED ru Бумажная версия ждёт вас: " + number), mails("PAPER_UNCLAIMED"));
        assertNull(made.card(id).line().handover());
        at("2027-04-04T06:00:00Z");
        As.user("registrar", () -> handOver.handOver(id, -1, copies(1)));
        at("2027-06-04T06:00:00Z");
        assertEquals(1, watched(id, "paper.unclaimed"));
    }

    private List<String> mails(String kind) {
        return Sql.column(
                "select kind || ' ' || language || ' ' || subject from notification.mail where recipient = 'paper@example.kz' and kind = ?",
                kind);
    }

    private int watched(long id, String act) {
        As.system(() -> watch.watch());
        return Integer.parseInt(
                Sql.one("select count(*) from audit.entry where object = ? and act = ?", "paper:" + id, act));
    }

    private static void at(String instant) {
        MovedClock.moveTo(Instant.parse(instant));
    }

    private static NewHandover copies(Integer... numbers) {
        return new NewHandover(List.of(numbers), "", null, null, null);
    }

    private String replaced(long id, int number, Former former, String note) {
        return Refused.code("registrar", () -> replace.replace(id, -1, new NewCopy(number, former, note)));
    }
}
