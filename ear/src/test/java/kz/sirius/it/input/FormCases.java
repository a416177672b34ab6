package kz.sirius.it.input;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.AskLearner;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReportError;
import kz.sirius.identity.AppointOfficial;
import kz.sirius.identity.NewAppointment;
import kz.sirius.identity.Office;
import kz.sirius.identity.OpenStaffAccount;
import kz.sirius.identity.StaffPerson;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.ReturnRequest;

/** All forms in which somebody can type, each with somebody who may, and with something to act on that is nobody else's. */
@Dependent
public class FormCases {

    /** Logins of the staff that is made here, to be taken away again. */
    static final String STAFF = "naughty.";

    @Inject
    Steps steps;

    @Inject
    PaperSteps papers;

    @Inject
    ReturnRequest giveBack;

    @Inject
    ReportError report;

    @Inject
    AskLearner ask;

    @Inject
    AnswerCorrection settle;

    @Inject
    OpenStaffAccount open;

    @Inject
    AppointOfficial appoint;

    private long waiting;
    private long replaced;
    private String issued = "";
    private final String learner = Learner.of("SGM", 20);
    private final String signers = Learner.of("SPH", 5);

    List<FormCase> all() {
        Supplier<String> queue = () -> "/registrar/queue.xhtml?queue=ALL&case=" + steps.submitted(learner);
        Supplier<String> table = sheet();
        String staff = staff();
        String account = "/admin/account.xhtml?login=" + staff;
        return List.of(
                new FormCase("", "/login.xhtml", "door", "door:enter"),
                new FormCase(learner, "/password.xhtml", "change", "change:change"),
                new FormCase(learner, () -> "/cabinet/new.xhtml", "new", "new:send", wish()),
                new FormCase(learner, this::returned, "answer", "answer:send", Map.of()),
                new FormCase("registrar", queue, "give-back", "give-back:return-do", Map.of()),
                new FormCase("registrar", queue, "refusal", "refusal:refuse-do", Map.of()),
                new FormCase("dean.sph", table, "sign", "sign:do", Map.of()),
                new FormCase("dean.sph", table, "refusal", "", Map.of()),
                new FormCase(
                        learner,
                        () -> "/cabinet/report.xhtml",
                        "report",
                        "report:send",
                        Map.of("report:about", "NAME")),
                new FormCase(learner, this::asked, "reply", "reply:send", Map.of()),
                new FormCase("registrar", this::reported, "correct", "correct:do", Map.of()),
                new FormCase("registrar", this::reported, "decline", "decline:do", Map.of()),
                new FormCase("registrar", this::reported, "back", "back:do", Map.of()),
                new FormCase("registrar", "/registrar/papers.xhtml", "scan", "scan:open"),
                new FormCase("registrar", this::toHandOver, "handover", "handover:do", receiver()),
                new FormCase("registrar", this::toHandOver, "note", "note:do", Map.of()),
                new FormCase("registrar", this::printed, "replace", "replace:do", Map.of("replace:number", "1")),
                new FormCase(learner, this::issuedToHim, "paper", "paper:ask", Map.of()),
                new FormCase("head", issued(), "annul", "annul:do", Map.of()),
                new FormCase(
                        "registrar",
                        () -> "/registrar/behalf.xhtml?no=" + learner,
                        "behalf",
                        "behalf:send",
                        Map.of("behalf:consent", "on")),
                new FormCase("admin", "/admin/account-new.xhtml", "new", "new:open"),
                new FormCase(
                        "admin", "/admin/appoint.xhtml?office=DEAN&unit=SGM&login=" + staff, "appoint", "appoint:go"),
                new FormCase("admin", () -> appointment(staff), "end", "end:go", Map.of()),
                new FormCase("admin", () -> appointment(staff), "newkey", "newkey:change", Map.of()),
                new FormCase("admin", "/admin/programme-text.xhtml?code=7M10101&item=2.4", "text", "text:save"),
                new FormCase("admin", "/admin/calendar.xhtml?year=2090", "holiday", "holiday:addHoliday"),
                new FormCase("admin", "/admin/calendar.xhtml?year=2090", "swap", "swap:addSwap"),
                new FormCase("admin", () -> opened(account, staff), "reset-form", "reset-form:go", Map.of()),
                new FormCase("admin", "/admin/calendar.xhtml?year=2090", "hours", "hours:setHours"),
                new FormCase("admin", () -> opened(account, staff), "block-form", "block-form:go", Map.of()));
    }

    /** What a learner chooses beside what he types. */
    static Map<String, String> wish() {
        return Map.of("new:reasonCode", "VISA", "new:consent", "on", "new:even", "on");
    }

    /** Who receives, beside what is typed of him. */
    private static Map<String, String> receiver() {
        return Map.of("handover:receiver", "REPRESENTATIVE", "handover:copies", "1", "handover:onpaper", "on");
    }

    /** A paper version that waits for its holder: the same again and again. */
    private String toHandOver() {
        if (waiting == 0) {
            waiting = papers.ready(learner, "dean.sgm", 1);
        }
        Sql.run(
                "delete from paper.handover where line_id in (select id from paper.journal_line where version_id = ?)",
                waiting);
        Sql.run("update paper.version set status = 'READY_FOR_PICKUP' where id = ?", waiting);
        return "/registrar/paper-version.xhtml?receiver=REPRESENTATIVE&id=" + waiting;
    }

    private String printed() {
        if (replaced == 0) {
            replaced = papers.queued(learner, "dean.sgm", 1);
        }
        Sql.run("update paper.version set status = 'PRINTED' where id = ?", replaced);
        Sql.run("update paper.copy set status = 'PRINTED' where version_id = ? and status = 'QUEUED'", replaced);
        return "/registrar/paper-version.xhtml?id=" + replaced;
    }

    private String issuedToHim() {
        if (issued.isEmpty()) {
            issued = steps.issued(learner, "dean.sgm");
        }
        Sql.run("update paper.version set status = 'CANCELLED' where document_number = ?", issued);
        return "/cabinet/request.xhtml?id=" + Sql.one("select request_id from registry.line where number = ?", issued);
    }

    /** Takes away what was made. */
    static void takeAway() {
        Sql.run(
                "delete from identity.appointment where account_id in (select id from identity.account where login like ?)",
                STAFF + "%");
        Sql.run("delete from identity.account where login like ?", STAFF + "%");
        Sql.run("delete from calendar.holiday where day >= date '2060-01-01'");
        Sql.run("delete from calendar.day_swap where off_day >= date '2060-01-01'");
    }

    private String reported() {
        return "/registrar/correction.xhtml?id=" + report();
    }

    private String asked() {
        long id = report();
        As.user("registrar", () -> ask.ask(id, -1, "Қай құжат?"));
        return "/cabinet/correction.xhtml?id=" + id;
    }

    /** A report that is nobody else's; the one before is answered first. */
    private long report() {
        Sql.column("select id from corrections.correction where student_no = ? and answer is null", learner)
                .forEach(open -> As.user("registrar", () -> settle.answer(Long.parseLong(open), -1, false, "Ескі")));
        NewCorrection asked = new NewCorrection(null, NewCorrection.SeenIn.preview(), "Аты қате", "Дұрысы басқа");
        return As.user(learner, () -> report.report(asked)).row().id();
    }

    private String returned() {
        long request = steps.submitted(learner);
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        return "/cabinet/request.xhtml?id=" + request;
    }

    /** One sheet for all who only look at it. */
    private Supplier<String> sheet() {
        long sheet = steps.approved(steps.submitted(signers));
        return () -> "/signer/table.xhtml?sheet=" + sheet;
    }

    /** One document, which stays in force: what is typed for its annulment is no password of the head. */
    private Supplier<String> issued() {
        String number = steps.issued(signers, "dean.sph");
        return () -> "/registrar/document.xhtml?number=" + number;
    }

    private String staff() {
        String login = STAFF + System.nanoTime();
        As.user("admin", () -> {
            open.open(login, new StaffPerson("Тек", "", null, "TEK", "", null));
        });
        return login;
    }

    private String appointment(String staff) {
        LocalDate from = LocalDate.of(2199, 1, 1);
        long id = As.user(
                "admin", () -> appoint.appoint(staff, new NewAppointment(Office.DEAN, "SGM", "none", from, null)));
        return "/admin/appointment.xhtml?id=" + id;
    }

    private static String opened(String account, String staff) {
        Sql.run("update identity.account set blocked = false, block_reason = null where login = ?", staff);
        return account;
    }
}
