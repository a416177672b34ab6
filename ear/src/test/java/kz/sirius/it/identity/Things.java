package kz.sirius.it.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReportError;
import kz.sirius.identity.GiveLogin;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.ApproveRequest;

/** One thing of each kind in three units, for whoever asks whose they are. */
@Dependent
public class Things {

    @Inject
    Steps steps;

    @Inject
    PaperSteps papers;

    @Inject
    GiveLogin give;

    @Inject
    ApproveRequest approve;

    @Inject
    ReportError report;

    @Inject
    AnswerCorrection answer;

    /** Makes them. */
    Map<Kind, List<Thing>> made() {
        Map<Kind, List<Thing>> things = new EnumMap<>(Kind.class);
        for (String unit : List.of("SGM", "SDN", "PGE")) {
            String owner = Learner.of(unit, 3);
            String signer = unit.equals("PGE") ? "division.pge" : "dean." + unit.toLowerCase(Locale.ROOT);
            long waiting = steps.submitted(owner);
            long inSigning = steps.submitted(owner);
            long sheet = steps.approved(inSigning);
            String number = steps.issued(owner, signer);
            long issued = Long.parseLong(Sql.one("select request_id from registry.line where number = ?", number));
            add(things, Kind.STUDENT, owner, owner, unit);
            add(things, Kind.REQUEST, waiting, owner, unit);
            add(things, Kind.SHEET, sheet, owner, unit);
            add(things, Kind.DOCUMENT, number, owner, unit);
            add(things, Kind.ISSUED, issued, owner, unit);
            long answered = reported(owner);
            As.user("registrar", () -> answer.answer(answered, -1, false, "Дұрыс тұр"));
            add(things, Kind.ANSWERED, answered, owner, unit);
            add(things, Kind.CORRECTION, reported(owner), owner, unit);
            long paper = papers.handedOver(owner, signer);
            add(things, Kind.PAPER, paper, owner, unit);
            add(things, Kind.LINE, PaperSteps.line(paper), owner, unit);
            add(things, Kind.JOURNAL, PaperSteps.number(paper), owner, unit);
            add(things, Kind.TOKEN, Sql.one("select token from registry.line where number = ?", number), owner, unit);
        }
        add(things, Kind.STAFF, "auditor", "", "");
        add(things, Kind.PROGRAMME, "6B10101", "", "");
        add(things, Kind.IMPORT, Long.valueOf(Sql.one("select min(id) from imports.run")), "", "");
        add(
                things,
                Kind.APPOINTMENT,
                Long.valueOf(Sql.one("select min(id) from identity.appointment where valid_to is null")),
                "",
                "");
        return things;
    }

    /** What this learner reports of his name; what he reported before is answered first. */
    private long reported(String owner) {
        Sql.column(
                        "select id from corrections.correction where student_no = ? and answer is null and subject = 'NAME'",
                        owner)
                .forEach(open -> As.user("registrar", () -> answer.answer(Long.parseLong(open), -1, false, "Ескі")));
        NewCorrection asked = new NewCorrection(null, NewCorrection.SeenIn.preview(), "Әкесінің аты қате", "Серікұлы");
        return As.user(owner, () -> report.report(asked)).row().id();
    }

    /** Logins that are good for nothing else, as whoever reaches them takes the password away. */
    List<Thing> logins() {
        List<Thing> logins = new ArrayList<>();
        for (String unit : List.of("SGM", "SDN")) {
            String student = Learner.withoutLogin(unit).get(0);
            As.user("admin", () -> give.give(student));
            logins.add(new Thing(student, student, unit));
        }
        return logins;
    }

    /** Sheets that wait, to be used up: so many of each of these owners, and twice as many of those. */
    Map<String, Queue<Long>> sheets(List<String> owners, int each, List<String> twice) {
        Map<String, List<Long>> requests = new HashMap<>();
        for (String owner : owners) {
            for (int i = 0; i < (twice.contains(owner) ? 2 * each : each); i++) {
                long request = steps.submitted(owner);
                As.user("registrar", () -> approve.approve(request, -1));
                requests.computeIfAbsent(owner, any -> new ArrayList<>()).add(request);
            }
        }
        Map<String, Queue<Long>> sheets = new HashMap<>();
        requests.forEach((owner, made) -> made.forEach(request -> {
            Await.until("a sheet of request " + request, () -> "IN_SIGNING".equals(Steps.status(request)));
            sheets.computeIfAbsent(owner, any -> new ConcurrentLinkedQueue<>()).add(Steps.sheet(request));
        }));
        return sheets;
    }

    private static void add(Map<Kind, List<Thing>> things, Kind kind, Object key, String owner, String unit) {
        things.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Thing(key, owner, unit));
    }
}
