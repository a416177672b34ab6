package kz.sirius.it.input;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;

/** A learner's answer to the registrar sent with view states that are not those of his open page. */
final class ViewStates {

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NONCE = "primefaces.nonce";
    private static final String WISH = """
            {"kind":"TRANSCRIPT","scope":"ALL","language":"kk","delivery":"ELECTRONIC","reasonCode":"VISA",
            "reason":"Елшілік","consent":true,"evenIfOpen":true}""";
    private static final long SEED = 20261126;

    private final String login = Learner.of("SGM", 21);
    private final Visit learner = Visit.as(login);
    private final List<String> wrong = new ArrayList<>();

    /** So many of each kind; tells what was wrong. */
    List<String> tried(int times) {
        String stranger = Learner.of("SGM", 22);
        Visit other = Visit.as(stranger);
        Random random = new Random(SEED);
        String own = returned(login);
        String page = returned(stranger);
        Form form = filled(learner, own);
        List<String> foreign = new ArrayList<>();
        for (int i = 0; i < Math.min(times, 10); i++) {
            foreign.add(filled(other, page).values().get(STATE));
        }
        each(
                times,
                "forged",
                i -> form.with(STATE, forged(random, i, form.values().get(STATE))));
        each(times, "foreign", i -> form.with(STATE, foreign.get(i % foreign.size())));
        each(times, "absent", i -> form.without(STATE));
        each(times, "without the mark of its page", i -> form.without(NONCE));
        check(own, "RETURNED", 0);
        replay(own, times);
        return wrong;
    }

    private void each(int times, String kind, IntFunction<Form> made) {
        for (int i = 0; i < times; i++) {
            Form sent = made.apply(i);
            Shown answer =
                    i % 2 == 0 ? learner.post(sent.pressed("answer:send")) : learner.ajax(sent.scripted("answer:send"));
            look(kind, answer);
        }
    }

    /** The page comes anew or says why not; an act is never told of. */
    private void look(String kind, Shown answer) {
        boolean told = answer.status() == 302 && answer.location().contains("expired")
                || answer.status() == 200
                        && (answer.text().contains("expired") || answer.text().contains("answer:send"));
        // Without a state it is no post of a page, and without its number there is no request.
        boolean noPost = kind.equals("absent")
                && answer.status() == 404
                && !answer.text().isEmpty();
        if (!told && !noPost) {
            wrong.add(kind + ": " + answer.status() + " " + answer.location() + " " + Naughty.told(answer.text()));
        }
    }

    /** The answer is sent well once; the same again and again is no other. */
    private void replay(String own, int times) {
        Form once = filled(learner, own).pressed("answer:send");
        Shown first = learner.post(once);
        if (first.status() != 302 || !first.location().contains("request.xhtml")) {
            wrong.add("not sent: " + first);
        }
        for (int i = 0; i < times; i++) {
            Shown again = learner.post(once);
            if (again.status() != 302 && again.status() != 200) {
                wrong.add("replayed: " + again.status());
            }
        }
        check(own, "SUBMITTED", 1);
    }

    private void check(String request, String status, int answers) {
        String stands = Steps.status(Long.parseLong(request));
        String found = Sql.one(
                "select count(*) from requests.step where request_id = ? and from_status = 'RETURNED'",
                Long.parseLong(request));
        if (!stands.equals(status) || Integer.parseInt(found) != answers) {
            wrong.add("request " + request + " is " + stands + " after " + found + " answers");
        }
    }

    private static String returned(String login) {
        String id = Call.as(login)
                .post("/api/v1/requests", WISH)
                .expect(201)
                .json()
                .path("id")
                .asText();
        Call.as("registrar")
                .post("/api/v1/requests/" + id + "/return", "{\"reason\":\"Себебі\"}")
                .expect(200);
        return id;
    }

    private static String forged(Random random, int number, String real) {
        byte[] bytes = new byte[number % 64];
        random.nextBytes(bytes);
        return switch (number % 6) {
            case 0 -> Base64.getEncoder().encodeToString(bytes);
            case 1 -> random.nextLong() + ":" + random.nextLong();
            case 2 -> real.substring(0, number % real.length());
            case 3 -> real + number;
            case 4 -> Naughty.all().get(number % Naughty.all().size());
            default -> new StringBuilder(real).reverse().toString();
        };
    }

    private static Form filled(Visit visit, String request) {
        return visit.get("/cabinet/request.xhtml?id=" + request).form("answer").with("answer:text", "Елшілік сұрайды");
    }
}
