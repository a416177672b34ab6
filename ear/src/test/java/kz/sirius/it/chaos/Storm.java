package kz.sirius.it.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Twenty clients at work while server and database are killed; over when every request has come to its end. */
final class Storm {

    private static final int CROWDED = 15;

    /** How long and how hard: requests that end with a document, kills of each machine, minutes at most. */
    record Size(int requests, int kills, int minutes, long seed) {}

    private enum Kill {
        SERVER,
        DATABASE_IMMEDIATE,
        DATABASE_KILLED
    }

    private final Machines machines;
    private final Size size;
    private final Random random;
    private final History history = new History();
    private final Queue<AssertionError> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private final List<String> learners;
    private final long began = System.nanoTime();

    private int places;
    private volatile boolean over;
    private volatile int open;
    private volatile int issued;

    Storm(Machines machines, Size size) {
        this.machines = machines;
        this.size = size;
        this.random = new Random(size.seed());
        this.learners = machines.column("""
                select a.student_no from identity.account a
                where exists (select 1 from records.result r where r.student_no = a.student_no) order by 1""");
    }

    /** Plays it; gives the seconds from the last restart until everything was at its end. */
    long play() throws Exception {
        join();
        Thread watch = begin("watch", this::watch);
        try {
            List<Kill> kills = kills();
            List<Integer> moments = moments(kills.size() - 1);
            for (int i = 0; i < moments.size(); i++) {
                int moment = moments.get(i);
                await("request " + moment, () -> issued >= moment);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(3000));
                strike(kills.get(i));
                say("kill " + (i + 1) + "/" + kills.size() + " " + kills.get(i) + " at " + issued + " documents");
            }
            await("all documents but the last ones", () -> !takesRequests());
            strike(kills.get(kills.size() - 1));
            return allCameToTheirEnd();
        } finally {
            over = true;
            for (Thread client : clients) {
                client.join();
            }
            watch.join();
        }
    }

    private void join() {
        for (int i = 1; i <= 9; i++) {
            clients.add(begin("learner-" + i, new LearnerClient(this, "learner-" + i)));
        }
        for (int i = 1; i <= 5; i++) {
            String login = i == 1 ? "head" : "registrar";
            clients.add(begin("registrar-" + i, new RegistrarClient(this, "registrar-" + i, login)));
        }
        for (String login : List.of("head", "dean.sgm", "dean.sdn", "dean.sph", "division.pge", "dean.sgm")) {
            clients.add(begin(login, new SignerClient(this, login, login + "-" + clients.size())));
        }
    }

    private static Thread begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** As many of each machine; the last is the server's, with everything still under way. */
    private List<Kill> kills() {
        List<Kill> kills = new ArrayList<>();
        for (int i = 0; i < size.kills(); i++) {
            kills.add(i % 2 == 0 ? Kill.DATABASE_IMMEDIATE : Kill.DATABASE_KILLED);
            if (i > 0) {
                kills.add(Kill.SERVER);
            }
        }
        Collections.shuffle(kills, random);
        kills.add(Kill.SERVER);
        return kills;
    }

    private List<Integer> moments(int many) {
        return random.ints(many, 2, size.requests() - CROWDED).sorted().boxed().toList();
    }

    private void strike(Kill kill) throws Exception {
        switch (kill) {
            case SERVER -> machines.killServer();
            case DATABASE_IMMEDIATE -> machines.stopDatabaseImmediately();
            case DATABASE_KILLED -> machines.killDatabase();
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
        if (kill == Kill.SERVER) {
            machines.startServer();
        } else {
            machines.startDatabase();
        }
    }

    private long allCameToTheirEnd() throws InterruptedException {
        long restarted = System.nanoTime();
        say("last restart with " + open + " requests under way");
        await("every request at its end", () -> learnersHaveGone() && open() == 0);
        return seconds(restarted);
    }

    /** A learner stays until his last call is answered. */
    private boolean learnersHaveGone() {
        return clients.stream().noneMatch(client -> client.getName().startsWith("learner") && client.isAlive());
    }

    private int open() {
        return Integer.parseInt(machines.one(
                "select count(*) from requests.request where status not in ('ISSUED', 'REFUSED', 'WITHDRAWN')"));
    }

    /** Counts what is there, as often as the database answers. */
    private void watch() {
        while (!over) {
            try {
                open = open();
                issued =
                        Integer.parseInt(machines.one("select count(*) from requests.request where status = 'ISSUED'"));
            } catch (IllegalStateException e) {
                // The database is away.
            }
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private interface Condition {
        boolean holds();
    }

    private void await(String what, Condition condition) throws InterruptedException {
        while (!condition.holds()) {
            AssertionError failure = failures.peek();
            if (failure != null) {
                throw failure;
            }
            if (seconds(began) > size.minutes() * 60L) {
                throw new AssertionError(
                        "Not within " + size.minutes() + " minutes: " + what + "; " + issued + " documents so far");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }

    void say(String what) {
        System.out.printf("CHAOS %4d s: %s%n", seconds(began), what);
    }

    boolean goesOn() {
        return !over;
    }

    /** Whether there are still documents to be asked for. */
    boolean takesRequests() {
        return !over && issued + open < size.requests() + CROWDED / 2;
    }

    /** Whether so much is under way that learners wait with the next. */
    boolean isCrowded() {
        return open > CROWDED;
    }

    void failed(AssertionError failure) {
        failures.add(failure);
    }

    /** Number of the next client. */
    int place() {
        return ++places;
    }

    List<String> learners() {
        return learners;
    }

    History history() {
        return history;
    }

    long seed() {
        return size.seed();
    }

    String address() {
        return machines.address();
    }
}
