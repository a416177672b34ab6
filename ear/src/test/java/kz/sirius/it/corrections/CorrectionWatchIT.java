package kz.sirius.it.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.AskLearner;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReplyToOffice;
import kz.sirius.corrections.ReportError;
import kz.sirius.corrections.WatchCorrections;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Together;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of a report of an error. */
@ArquillianTest
class CorrectionWatchIT {

    @Inject
    ReportError report;

    @Inject
    AskLearner ask;

    @Inject
    ReplyToOffice reply;

    @Inject
    AnswerCorrection answer;

    @Inject
    WatchCorrections watch;

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void reminderAndAlarmComeAtTheirMomentsAndOnceEach() {
        at("2027-03-01T06:00:00Z");
        long id = reported(Learner.of("SGM", 48));
        long seen = Long.parseLong(Sql.one("select version from corrections.correction where id = ?", id));
        assertEquals("2027-03-04", Sql.one("select due_on from corrections.correction where id = ?", id));
        at("2027-03-03T03:59:50Z");
        assertEquals(0, watched(id, "corrections.remind"));
        at("2027-03-03T04:00:00Z");
        assertEquals(1, watched(id, "corrections.remind"));
        assertEquals(1, watched(id, "corrections.remind"));
        at("2027-03-04T18:59:50Z");
        assertEquals(0, watched(id, "corrections.alarm"));
        at("2027-03-04T19:00:00Z");
        Callable<Integer> again = () -> As.system(() -> watch.watch());
        Together.from(8, Collections.nCopies(8, again));
        assertEquals(1, watched(id, "corrections.alarm"));
        at("2027-03-08T19:00:00Z");
        assertEquals(1, watched(id, "corrections.alarm"));
        assertEquals(1, watched(id, "corrections.remind"));
        As.user("registrar", () -> answer.answer(id, seen, false, "Дұрыс тұр"));
    }

    @Test
    void whileTheLearnerIsAskedNobodyIsAlarmedAndTheNewDeadlineIsToldAnew() {
        at("2027-03-01T06:00:00Z");
        String learner = Learner.of("SGM", 49);
        long id = reported(learner);
        at("2027-03-03T06:00:00Z");
        assertEquals(1, watched(id, "corrections.remind"));
        As.user("registrar", () -> ask.ask(id, -1, "Қай ведомость?"));
        at("2027-03-11T06:00:00Z");
        assertEquals(0, watched(id, "corrections.alarm"));
        As.user(learner, () -> reply.reply(id, "№ 12"));
        assertEquals(2, watched(id, "corrections.remind"), "for the twelfth of March");
        at("2027-03-12T19:00:00Z");
        assertEquals(1, watched(id, "corrections.alarm"));
    }

    private int watched(long id, String act) {
        As.system(() -> watch.watch());
        return Integer.parseInt(
                Sql.one("select count(*) from audit.entry where object = ? and act = ?", "correction:" + id, act));
    }

    private static void at(String instant) {
        MovedClock.moveTo(Instant.parse(instant));
    }

    private long reported(String learner) {
        NewCorrection asked = new NewCorrection(null, NewCorrection.SeenIn.preview(), "Әкесінің аты қате", "Серікұлы");
        return As.user(learner, () -> report.report(asked)).row().id();
    }
}
