package kz.sirius.it.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;

/** Learners who ask for transcripts until each is taken, a visitor who looks at a page, and one of them at his cabinet. */
final class Crowd implements AutoCloseable {

    private static final String PAGE = "/v/00000000000000000000000000";
    private static final String CABINET = "/cabinet/home.xhtml";
    private static final int PAUSE = 100;

    private final Machines machines;
    private final List<String> learners;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private final Map<String, Integer> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> cabinets = new ConcurrentHashMap<>();
    private final List<Long> acknowledged = new CopyOnWriteArrayList<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicInteger places = new AtomicInteger();
    private volatile long lastCall;
    private volatile long lastPage;
    private volatile long firstCallAfter;
    private volatile long firstPageAfter;
    private volatile long mark = Long.MAX_VALUE;
    private volatile boolean over;

    Crowd(Machines machines, int size) {
        this.machines = machines;
        this.learners = machines.learners("SGM");
        for (int i = 0; i < size; i++) {
            int place = i;
            begin(() -> askOnAndOn(place));
        }
        begin(this::lookOnAndOn);
        Visit cabinet = Visit.as(learners.get(0), Steps.PASSWORD, machines.address());
        begin(() -> readOnAndOn(cabinet));
    }

    private void begin(Runnable work) {
        Thread thread = new Thread(work);
        threads.add(thread);
        thread.start();
    }

    /** Answers of the interface by status and code, and how many of each. */
    Map<String, Integer> calls() {
        return calls;
    }

    /** What somebody who had logged in before saw of his cabinet, by status. */
    Map<String, Integer> cabinets() {
        return cabinets;
    }

    /** Answers of the page by status. */
    Map<String, Integer> pages() {
        return pages;
    }

    /** Keys of the requests that were taken, as far as anybody was told. */
    List<Long> acknowledged() {
        return acknowledged;
    }

    /** What nobody should be answered. */
    List<String> troubles() {
        return troubles;
    }

    /** How long the longest answer took. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** Whether a call and a page were answered well after this moment. */
    boolean isBackSince(long moment) {
        mark = moment;
        return lastCall > moment && lastPage > moment;
    }

    /** From this moment until both were answered well for the first time. */
    Duration back(long moment) {
        return Duration.ofNanos(Math.max(0, Math.max(firstCallAfter, firstPageAfter) - moment));
    }

    void stop() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join(Duration.ofMinutes(1).toMillis());
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    /** The same key until it is taken: whoever is told to try again loses nothing by it. */
    private void askOnAndOn(int place) {
        for (int i = 0; !over; i++) {
            String body = Bodies.transcript("Crowd " + place + "-" + i);
            String key = UUID.randomUUID().toString();
            String learner = learners.get((place + i) % learners.size());
            while (!asked(learner, key, body) && !over) {
                pause();
            }
        }
    }

    private boolean asked(String learner, String key, String body) {
        try {
            long start = System.nanoTime();
            Call.Answer answer = call(learner).with("Idempotency-Key", key).exchange("/api/v1/requests", body);
            took(start);
            boolean taken = answer.status() == 201;
            calls.merge(answer.status() + (taken ? "" : " " + answer.code()), 1, Integer::sum);
            if (taken) {
                acknowledged.add(answer.json().path("id").asLong());
                lastCall = System.nanoTime();
                firstCallAfter = firstCallAfter == 0 && lastCall > mark ? lastCall : firstCallAfter;
            } else if (answer.status() != 503 || answer.header("Retry-After").isEmpty()) {
                troubles.add(answer.text());
            }
            return taken;
        } catch (IOException | RuntimeException e) {
            troubles.add(e.toString());
            return false;
        }
    }

    private Call call(String learner) {
        return Call.as(learner).at(machines.address());
    }

    private void lookOnAndOn() {
        while (!over) {
            try {
                long start = System.nanoTime();
                Call.Answer page = Call.nobody()
                        .at(machines.address())
                        .with("Accept", "text/html")
                        .with("X-Forwarded-For", "198.51.100." + places.incrementAndGet() % 250)
                        .exchange("GET", PAGE, null);
                took(start);
                pages.merge(String.valueOf(page.status()), 1, Integer::sum);
                if (page.status() == 404) {
                    lastPage = System.nanoTime();
                    firstPageAfter = firstPageAfter == 0 && lastPage > mark ? lastPage : firstPageAfter;
                } else if (page.status() != 503 || !page.text().contains("Кейінірек қайталап көріңіз")) {
                    troubles.add(page.status() + " " + page.text());
                }
            } catch (IOException | RuntimeException e) {
                troubles.add(e.toString());
            }
            pause();
        }
    }

    /** He need not log in again: his session outlives the outage. */
    private void readOnAndOn(Visit visit) {
        while (!over) {
            try {
                long start = System.nanoTime();
                Shown shown = visit.get(CABINET);
                took(start);
                cabinets.merge(String.valueOf(shown.status()), 1, Integer::sum);
                if (shown.status() != 200
                        && (shown.status() != 503 || !shown.text().contains("Try again later"))) {
                    troubles.add(shown.toString());
                }
            } catch (AssertionError | RuntimeException e) {
                troubles.add(e.toString());
            }
            pause();
        }
    }

    private void took(long start) {
        longest.accumulateAndGet(System.nanoTime() - start, Math::max);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
