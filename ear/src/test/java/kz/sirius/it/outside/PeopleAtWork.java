package kz.sirius.it.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import org.jspecify.annotations.Nullable;

/** Learners who look at their records and ask for transcripts, and the registrar who refuses them, until they are stopped. */
final class PeopleAtWork implements AutoCloseable {

    private static final int PAUSE = 200;

    private final String address;
    private final List<String> learners;
    private final ExecutorService threads = Executors.newFixedThreadPool(1);
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger acts = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final List<String> troubles = new CopyOnWriteArrayList<>();

    PeopleAtWork(String address, List<String> learners) {
        this.address = address;
        this.learners = learners;
        threads.execute(this::work);
    }

    /** Acts that were answered as they should be. */
    int acts() {
        return acts.get();
    }

    /** How long the longest took, in milliseconds. */
    long longest() {
        return TimeUnit.NANOSECONDS.toMillis(longest.get());
    }

    /** What went wrong. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Lets everybody finish what he does. */
    void stop() throws InterruptedException {
        going.set(false);
        threads.shutdown();
        if (!threads.awaitTermination(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("somebody waits for an answer for longer than a minute");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void work() {
        for (int i = 0; going.get(); i++) {
            String learner = learners.get(i % learners.size());
            try {
                act(200, learner, "GET", "/api/v1/me/record", null);
                long request = act(201, learner, "POST", "/api/v1/requests", Bodies.transcript())
                        .json()
                        .path("id")
                        .asLong();
                act(200, "registrar", "POST", "/api/v1/requests/" + request + "/refusal", "{\"reason\":\"Сынақ\"}");
                TimeUnit.MILLISECONDS.sleep(PAUSE);
            } catch (IOException | AssertionError e) {
                troubles.add(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Call.Answer act(int wanted, String login, String verb, String path, @Nullable String body)
            throws IOException {
        long start = System.nanoTime();
        Call.Answer answer = Call.as(login)
                .at(address)
                .with("Content-Type", "application/json")
                .exchange(verb, path, body == null ? null : body.getBytes(StandardCharsets.UTF_8))
                .expect(wanted);
        longest.accumulateAndGet(System.nanoTime() - start, Math::max);
        acts.incrementAndGet();
        return answer;
    }
}
