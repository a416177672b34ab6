package kz.sirius.it.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.AskLearner;
import kz.sirius.corrections.CorrectionCard;
import kz.sirius.corrections.CorrectionFilter;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.corrections.CorrectionStatus;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReplyToOffice;
import kz.sirius.corrections.ReportError;
import kz.sirius.corrections.SeenRecord;
import kz.sirius.corrections.TakeCorrection;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.requests.RequestStatus;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A learner finds an error, and the office answers. */
@ArquillianTest
class CorrectionsIT {

    private static final NewCorrection.SeenIn PREVIEW = NewCorrection.SeenIn.preview();

    @Inject
    Steps steps;

    @Inject
    ReportError report;

    @Inject
    SeenRecord seen;

    @Inject
    TakeCorrection take;

    @Inject
    AskLearner ask;

    @Inject
    ReplyToOffice reply;

    @Inject
    AnswerCorrection answer;

    @Inject
    CorrectionLists corrections;

    @Inject
    DocumentFiles files;

    @Inject
    Calendars calendars;

    @Test
    void aReportIsReceivedWithItsDeadlineAndAnsweredWithWords() {
        String learner = Learner.of("SGM", 40);
        NewCorrection.RowKey row = row(learner, 0);

        CorrectionRow made = reported(learner, row, PREVIEW);

        assertEquals(CorrectionStatus.SUBMITTED, made.status());
        assertEquals(RequestStatus.Holder.REGISTRAR, made.heldBy());
        assertEquals(
                calendars.deadlines().due(Time.today(Clock.systemUTC())),
                made.due().on());
        assertEquals(row.disciplineCode(), made.thing().disciplineCode());
        assertTrue(made.thing().stood().endsWith("ECTS"), made.thing().stood());
        assertEquals(
                made.thing().stood(),
                As.user("registrar", () -> corrections.standsNow(made.id())).orElseThrow());

        String taken = As.user("registrar", () -> take.take(made.id())).row().takenBy();
        assertEquals(
                Sql.one("select trim(surname || ' ' || given_name) from identity.account where login = 'registrar'"),
                taken);

        CorrectionCard done = As.user("registrar", () -> answer.answer(made.id(), -1, true, "Баға 90 болып түзетілді"));
        assertEquals(CorrectionStatus.CORRECTED, done.row().status());
        CorrectionCard own = As.user(learner, () -> corrections.card(made.id()));
        assertEquals("Баға 90 болып түзетілді", own.answer());
        assertEquals(RequestStatus.Holder.NOBODY, own.row().heldBy());
        assertEquals(
                List.of("corrections.submitted", "corrections.taken", "corrections.corrected"),
                Sql.column("select act from audit.entry where object = ? order by id", "correction:" + made.id()));
        assertEquals("COR-07", Refused.code("registrar", () -> answer.answer(made.id(), -1, false, "Тағы")));
    }

    @Test
    void whoAsksBackStopsTheClockAndTheScreenSaysWhoHoldsIt() {
        String learner = Learner.of("SGM", 41);
        long id = reported(learner, null, PREVIEW).id();
        Sql.run(
                "update corrections.correction set due_on = due_on - 30, due_at = due_at - interval '30 days' where id = ?",
                id);
        assertTrue(queue("registrar", CorrectionFilter.Queue.OVER).contains(id), "its deadline is past");

        CorrectionCard asked = As.user("registrar", () -> ask.ask(id, -1, "Жеке куәлікте қалай жазылған?"));

        assertEquals(RequestStatus.Holder.LEARNER, asked.row().heldBy());
        assertEquals("Жеке куәлікте қалай жазылған?", asked.question());
        assertFalse(queue("registrar", CorrectionFilter.Queue.OVER).contains(id), "the clock stands still");
        assertTrue(queue("registrar", CorrectionFilter.Queue.ASKED).contains(id));
        assertEquals("COR-07", Refused.code("registrar", () -> ask.ask(id, -1, "Тағы?")));
        assertEquals("COR-01", Refused.code(Learner.of("SGM", 42), () -> reply.reply(id, "Мен емес")));

        CorrectionCard replied = As.user(learner, () -> reply.reply(id, "Серікұлы деп жазылған"));

        assertEquals(RequestStatus.Holder.REGISTRAR, replied.row().heldBy());
        assertEquals(
                calendars.deadlines().days().plus(Time.today(Clock.systemUTC()), 1),
                replied.row().due().on(),
                "no day was left: the next working day");
        assertEquals("COR-07", Refused.code(learner, () -> reply.reply(id, "Тағы")));
    }

    @Test
    void oneOpenReportOfARowIsEnoughAndTheSecondIsPointedOut() {
        String learner = Learner.of("SGM", 43);
        NewCorrection.RowKey row = row(learner, 0);
        List<Callable<String>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> As.user(learner, () -> {
                try {
                    return "made " + report.report(wrong(row, PREVIEW)).row().id();
                } catch (Refusal refusal) {
                    return refusal.code().code() + " " + refusal.arguments();
                }
            }));
        }
        List<String> said = Together.from(4, clicks).stream().sorted().toList();
        String id = said.get(3).replace("made ", "");
        assertEquals(List.of("COR-05 [" + id + "]", "COR-05 [" + id + "]", "COR-05 [" + id + "]", "made " + id), said);

        reported(learner, row(learner, 1), PREVIEW);
        As.user("registrar", () -> answer.answer(Long.parseLong(id), -1, false, "Дұрыс тұр"));
        reported(learner, row, PREVIEW);
    }

    @Test
    void whatIsNotHisOrNotThereIsNotReported() {
        String learner = Learner.of("SGM", 44);
        String other = Learner.of("SGM", 45);
        String document = steps.issued(other, "dean.sgm");
        long request = steps.submitted(other);
        NewCorrection.RowKey row = row(learner, 0);
        assertEquals("ISS-01", code(learner, wrong(row, new NewCorrection.SeenIn(null, document))));
        assertEquals("ISS-01", code(learner, wrong(row, new NewCorrection.SeenIn(null, "TR-2026-999999"))));
        assertEquals("REQ-01", code(learner, wrong(row, new NewCorrection.SeenIn(request, null))));
        assertEquals("COR-06", code(learner, wrong(new NewCorrection.RowKey("NO-SUCH", 1), PREVIEW)));
        assertEquals("COR-06", code(learner, wrong(new NewCorrection.RowKey(row.disciplineCode(), 99), PREVIEW)));
        assertEquals("COR-02", code(learner, new NewCorrection(row, PREVIEW, " ", "90")));
        assertEquals("COR-02", code(learner, new NewCorrection(row, PREVIEW, "Қате", "\u200b")));
        assertEquals("COR-03", code(learner, new NewCorrection(row, PREVIEW, "Қате", "ә".repeat(2001))));
        assertEquals("COR-04", code(learner, new NewCorrection(row, PREVIEW, "a\0b", "90")));
        Refused.outright("registrar", () -> report.report(wrong(row, PREVIEW)));
    }

    @Test
    void anIssuedDocumentStaysAsItIsWhateverIsAnsweredAndCorrected() {
        String learner = Learner.of("SGM", 46);
        String document = steps.issued(learner, "dean.sgm");
        NewCorrection.SeenIn where = new NewCorrection.SeenIn(null, document);
        NewCorrection.RowKey row = row(learner, 0);
        String before = As.user(learner, () -> files.file(document)).sha256();
        CorrectionRow made = reported(learner, row, where);
        String percent = Sql.one(
                "select percent from records.result where student_no = ? and discipline_code = ? and attempt = ?",
                learner,
                row.disciplineCode(),
                row.attempt());
        Sql.run(
                "update records.result set percent = 51 where student_no = ? and discipline_code = ? and attempt = ?",
                learner,
                row.disciplineCode(),
                row.attempt());
        try {
            String now =
                    As.user("registrar", () -> corrections.standsNow(made.id())).orElseThrow();
            assertTrue(now.startsWith("51 %"), now);
            assertEquals(
                    made.thing().stood(),
                    As.user("registrar", () -> corrections.card(made.id()))
                            .row()
                            .thing()
                            .stood());
            As.user("registrar", () -> answer.answer(made.id(), -1, true, "Баға 51"));
            assertEquals(before, As.user(learner, () -> files.file(document)).sha256());
            assertEquals("ISSUED", Sql.one("select status from registry.line where number = ?", document));
        } finally {
            Sql.run(
                    "update records.result set percent = ?::numeric where student_no = ? and discipline_code = ? and attempt = ?",
                    percent,
                    learner,
                    row.disciplineCode(),
                    row.attempt());
        }
    }

    @Test
    void listsAreNarrowedToWhatIsOnesOwn() {
        String learner = Learner.of("SGM", 47);
        long id = reported(learner, row(learner, 0), PREVIEW).id();
        for (String staff : List.of("registrar", "head", "dean.sgm", "admin", "auditor", learner)) {
            assertTrue(queue(staff, CorrectionFilter.Queue.ALL).contains(id), staff);
        }
        for (String other : List.of("dean.sdn", "division.pge", Learner.of("SDN", 3))) {
            assertFalse(queue(other, CorrectionFilter.Queue.ALL).contains(id), other);
            assertEquals("COR-01", Refused.code(other, () -> corrections.card(id)));
        }
        CorrectionFilter named = new CorrectionFilter(CorrectionFilter.Queue.ALL, learner);
        assertTrue(As.user("registrar", () -> corrections.list(named)).stream()
                .allMatch(row -> row.studentNo().equals(learner)));
        long open = As.user(learner, () -> corrections.counts()).get(CorrectionFilter.Queue.OPEN);
        assertEquals(
                Sql.one(
                        "select count(*) from corrections.correction where student_no = ? and status = 'SUBMITTED'",
                        learner),
                String.valueOf(open));
        Refused.outright("deanery.sgm", () -> corrections.card(id));
    }

    private CorrectionRow reported(String learner, NewCorrection.RowKey row, NewCorrection.SeenIn where) {
        return As.user(learner, () -> report.report(wrong(row, where))).row();
    }

    private String code(String learner, NewCorrection asked) {
        return Refused.code(learner, () -> report.report(asked));
    }

    private NewCorrection.RowKey row(String learner, int place) {
        var row = As.user(learner, () -> seen.of(PREVIEW)).rows().get(place);
        return new NewCorrection.RowKey(row.disciplineCode(), row.attempt());
    }

    private static NewCorrection wrong(NewCorrection.RowKey row, NewCorrection.SeenIn where) {
        return new NewCorrection(row, where, "Емтихан бағасы басқа", "90 болуы керек, ведомость № 12");
    }

    private List<Long> queue(String login, CorrectionFilter.Queue queue) {
        return As.user(login, () -> corrections.list(new CorrectionFilter(queue, ""))).stream()
                .map(CorrectionRow::id)
                .toList();
    }
}
