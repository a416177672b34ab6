package kz.sirius.it.chaos;

import java.util.List;
import java.util.Optional;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;

/** Sends requests as one learner after another; takes some of them back, and sometimes dies before it is answered. */
final class LearnerClient extends Client {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final double WITHDRAWN = 0.03;
    private static final double ABANDONED = 0.05;

    LearnerClient(Storm storm, String name) {
        super(storm, name);
    }

    @Override
    void work() {
        while (storm.takesRequests()) {
            if (storm.isCrowded()) {
                pause(200);
            } else {
                ask();
            }
        }
    }

    private void ask() {
        String learner = storm.learners().get(random.nextInt(storm.learners().size()));
        String reason = "Chaos " + name + " " + random.nextLong();
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        String body = Bodies.transcript(reason).replace("\"kk\"", "\"" + language + "\"");
        Optional<Call.Answer> answer;
        if (random.nextDouble() < ABANDONED) {
            answer = tryOnce(learner, "/api/v1/requests", body);
            if (answer.isEmpty()) {
                history.abandoned(reason);
            }
        } else {
            answer = insist(learner, "/api/v1/requests", body);
        }
        answer.ifPresent(told -> asked(learner, reason, told));
    }

    private void asked(String learner, String reason, Call.Answer told) {
        long request = told.expect(201).json().path("id").asLong();
        history.acknowledged(new History.Acknowledged(History.Kind.SUBMITTED, learner, request, reason));
        if (random.nextDouble() < WITHDRAWN) {
            pause(4000);
            insist(learner, "/api/v1/requests/" + request + "/withdrawal", null)
                    .filter(answer -> answer.status() == 200)
                    .ifPresent(answer -> history.acknowledged(
                            new History.Acknowledged(History.Kind.WITHDRAWN, learner, request, reason)));
        }
    }
}
