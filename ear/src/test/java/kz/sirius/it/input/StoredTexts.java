package kz.sirius.it.input;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.it.Learner;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;

/** Four texts of a request, each typed by whoever writes it and read by whoever reads it. */
@Dependent
public class StoredTexts {

    private static final int LONGEST = 2000;
    private static final String PLAIN = "Елшілік сұрайды";

    private final List<String> strings = Naughty.all();
    private final List<String> wrong = new ArrayList<>();
    private final String login = Learner.of("SGM", 24);
    private final Visit learner = Visit.as(login);
    private final Visit registrar = Visit.as("registrar");
    private int stored;

    /** Every how-many-th string, and those behind it, through the four texts; tells what was wrong. */
    List<String> sweep(int step) {
        for (int i = 0; i < strings.size(); i += step) {
            whole(i);
        }
        System.out.println("Naughty strings stored and read back: " + stored);
        return wrong;
    }

    private void whole(int number) {
        String id = applied(Naughty.arriving(strings.get(number)));
        if (id.isEmpty()) {
            id = applied(PLAIN);
        }
        String page = "/cabinet/request.xhtml?id=" + id;
        String queue = "/registrar/queue.xhtml?queue=ALL&case=" + id;
        String asked = fit(number + 1);
        done(
                "return",
                registrar.ajax(registrar
                        .get(queue)
                        .form("give-back")
                        .with("give-back:return-reason", asked)
                        .scripted("give-back:return-do")));
        Shown own = learner.get(page);
        shown("the question", asked, own);
        String answered = fit(number + 2);
        done(
                "answer",
                learner.post(own.form("answer").with("answer:text", answered).pressed("answer:send")));
        shown("the answer", answered, registrar.get(queue));
        String refused = fit(number + 3);
        done(
                "refuse",
                registrar.ajax(registrar
                        .get(queue)
                        .form("refusal")
                        .with("refusal:refuse-reason", refused)
                        .scripted("refusal:refuse-do")));
        shown("the refusal", refused, learner.get(page));
    }

    /** Sends an application with this reason; gives its number, or nothing when it is refused. */
    private String applied(String reason) {
        Form form = learner.get("/cabinet/new.xhtml").form("new").with("new:reason", reason);
        for (var chosen : FormCases.wish().entrySet()) {
            form = form.with(chosen.getKey(), chosen.getValue());
        }
        Shown sent = learner.post(form.pressed("new:send"));
        boolean taken = sent.status() == 302 && sent.location().contains("id=");
        if (taken != Naughty.isToBeTaken(reason, LONGEST)) {
            wrong.add("the reason " + Naughty.told(reason) + (taken ? ": taken" : ": not taken ") + sent.status());
        }
        if (!taken) {
            return "";
        }
        String id = sent.location().replaceFirst(".*id=([0-9]+).*", "$1");
        shown("the reason", reason, learner.get("/cabinet/request.xhtml?id=" + id));
        String stands = Call.as(login)
                .get("/api/v1/requests/" + id)
                .json()
                .path("reason")
                .asText();
        if (!stands.equals(reason.strip())) {
            wrong.add("stored " + Naughty.told(reason) + " as " + Naughty.told(stands));
        }
        return id;
    }

    /** The string of this number, or a plain one where it is not to be taken. */
    private String fit(int number) {
        String text = strings.get(number % strings.size());
        return Naughty.isToBeTaken(text, LONGEST) ? text : PLAIN;
    }

    private void done(String act, Shown answer) {
        boolean redirected = answer.status() == 302 || answer.text().contains("<redirect");
        if (!redirected) {
            wrong.add(act + " was not done: " + answer.status() + " " + Naughty.told(answer.text()));
        }
    }

    private void shown(String what, String text, Shown page) {
        stored++;
        String trouble = Naughty.trouble(text, page.status(), page.text());
        if (!trouble.isEmpty() || !page.read().contains(text.strip())) {
            wrong.add(what + " " + Naughty.told(text) + " is not shown as it is: " + trouble);
        }
    }
}
