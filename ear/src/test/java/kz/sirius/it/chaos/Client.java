package kz.sirius.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kz.sirius.it.api.Call;
import org.jspecify.annotations.Nullable;

/** A program that calls the interface until it is answered, with the same key each time. */
abstract class Client implements Runnable {

    private static final int PAUSE = 250;

    final Storm storm;
    final History history;
    final Random random;
    final String name;

    private final String from;
    private int calls;

    Client(Storm storm, String name) {
        this.storm = storm;
        this.history = storm.history();
        this.name = name;
        this.from = "10.0.0." + storm.place();
        this.random = new Random(storm.seed() + name.hashCode());
    }

    @Override
    public final void run() {
        try {
            work();
        } catch (RuntimeException | Error e) {
            storm.failed(new AssertionError(name, e));
        }
    }

    abstract void work();

    /** What is there, if anybody answers now. */
    Optional<JsonNode> look(String login, String path) {
        return call(login, "GET", path, null, null)
                .filter(answer -> answer.status() == 200)
                .map(Call.Answer::json);
    }

    /** Calls until there is an answer; none when the storm is over before. */
    Optional<Call.Answer> insist(String login, String path, @Nullable String body) {
        String key = key();
        boolean again = false;
        while (storm.goesOn()) {
            Optional<Call.Answer> answer = call(login, "POST", path, body, key);
            if (answer.isPresent()) {
                if (again && answer.get().status() < 300) {
                    history.repeated();
                }
                return answer;
            }
            again = true;
            pause(PAUSE);
        }
        return Optional.empty();
    }

    /** Calls once only. */
    Optional<Call.Answer> tryOnce(String login, String path, String body) {
        return call(login, "POST", path, body, key());
    }

    private String key() {
        return storm.seed() + "-" + name + "-" + ++calls;
    }

    /** An answer of the product that says what became of the call; what says "later" is none. */
    private Optional<Call.Answer> call(
            String login, String verb, String path, @Nullable String body, @Nullable String key) {
        // Each client calls from an address of its own, as through a proxy.
        Call call = Call.as(login).at(storm.address()).with("X-Forwarded-For", from);
        if (key != null) {
            call.with("Idempotency-Key", key);
        }
        if (body != null) {
            call.with("Content-Type", "application/json");
        }
        try {
            Call.Answer answer = call.exchange(verb, path, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
            boolean problem = answer.header("Content-Type").startsWith("application/problem+json");
            history.answered(verb + " " + answer.status() + (problem ? " " + answer.code() : ""));
            boolean final4xx = problem && answer.status() < 500 && answer.status() != 429;
            if (answer.status() < 300 || final4xx) {
                return Optional.of(answer);
            }
        } catch (IOException e) {
            // Nobody knows what became of it.
        }
        history.unanswered();
        return Optional.empty();
    }

    void pause(int about) {
        try {
            TimeUnit.MILLISECONDS.sleep(about / 2 + random.nextInt(about));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(name, e);
        }
    }
}
