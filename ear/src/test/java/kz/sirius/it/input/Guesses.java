package kz.sirius.it.input;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;

/** Guesses at the tokens of documents: near ones and far ones, by program and by page. */
@Dependent
public class Guesses {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final long SEED = 20261126;
    private static final int PAGES = 20;

    @Inject
    Steps steps;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();

    /** So many without a limit, which all are answered the same; tells what was wrong. */
    List<String> made(int times) {
        String real = token(steps.issued(Learner.of("SGM", 23), "head"));
        long waiting = steps.submitted(Learner.of("SGM", 23));
        steps.approved(waiting);
        String reserved = token(Steps.number(waiting));
        Set<String> answers = new TreeSet<>();
        Visit visit = Visit.nobody();
        for (int i = 0; i < times; i++) {
            String guess = i % 50 == 0 ? reserved : guess(i, real);
            if (guess.equals(real)) {
                continue;
            }
            Call.Answer answer = Call.nobody().get("/api/v1/verifications/" + guess);
            answers.add(answer.status() + " " + answer.text());
            if (i % (times / PAGES) == 0) {
                answers.add("page " + page(visit, guess));
            }
        }
        if (answers.size() != 2) {
            wrong.add("answers are told apart: " + answers);
        }
        Call.nobody().get("/api/v1/verifications/" + real).expect(200);
        return wrong;
    }

    /** So many at the usual limit: who goes on is told to wait, and for how long. */
    List<String> held(int times) {
        int looked = 0;
        for (int i = 0; i < times; i++) {
            Call.Answer answer = Call.nobody().get("/api/v1/verifications/" + guess(i, "0".repeat(LENGTH)));
            looked += answer.status() == 404 ? 1 : 0;
            boolean held =
                    answer.status() == 429 && answer.header("Retry-After").matches("[1-9][0-9]*");
            if (answer.status() != 404 && !held) {
                wrong.add(answer.status() + " " + answer.header("Retry-After"));
            }
        }
        Shown page = Visit.nobody().get("/v/" + guess(0, "0".repeat(LENGTH)));
        if (page.status() != 429 || page.header("Retry-After").isEmpty()) {
            wrong.add("the page: " + page.status() + " " + page.header("Retry-After"));
        }
        if (looked > times / 2) {
            wrong.add(looked + " of " + times + " were looked at");
        }
        return wrong;
    }

    private static String page(Visit visit, String guess) {
        Shown shown = visit.get("/v/" + guess);
        // The page says at which minute it was asked.
        return shown.status() + " " + shown.lasting().replace(guess, "…").replaceAll(">Checked [^<]*<", "><");
    }

    /** One letter changed, two changed places, one too few, one too many, or nothing like it. */
    private String guess(int number, String real) {
        int at = random.nextInt(LENGTH - 1);
        return switch (number % 5) {
            case 0 -> real.substring(0, at) + letter() + real.substring(at + 1);
            case 1 -> real.substring(0, at) + real.charAt(at + 1) + real.charAt(at) + real.substring(at + 2);
            case 2 -> real.substring(1);
            case 3 -> real + letter();
            default -> {
                StringBuilder any = new StringBuilder();
                for (int i = 0; i < LENGTH; i++) {
                    any.append(letter());
                }
                yield any.toString();
            }
        };
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private static String token(String number) {
        return Sql.one("select token from registry.line where number = ?", number);
    }
}
