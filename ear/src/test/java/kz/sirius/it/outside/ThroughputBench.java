package kz.sirius.it.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.sirius.it.Await;
import kz.sirius.it.api.Bodies;
import kz.sirius.it.api.Call;
import kz.sirius.it.chaos.Machines;
import org.junit.jupiter.api.Test;

/**
 * Many registrars approve at once: however many they are, what is done in a second does not fall, because the pool of
 * connections is bounded and who finds none waits in a queue.
 */
class ThroughputBench {

    private static final int FEW = 8;
    private static final int MANY = 64;
    private static final int APPROVALS = 320;
    private static final int ROUNDS = 3;

    /** Connections that the pool of the application has at most, as the server is configured. */
    private static final int POOL = 24;

    /** What two rounds of the same kind may differ by on a machine that does other things as well. */
    private static final double NOISE = 0.9;

    private Machines machines;
    private int most;

    @Test
    void whatIsApprovedInASecondDoesNotFallWhenManyAskAtOnce() throws Exception {
        try (Machines started = Machines.start("bench", List.of())) {
            machines = started;
            compare();
        }
    }

    private void compare() throws Exception {
        round(FEW);
        double[] few = new double[ROUNDS];
        double[] many = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            few[i] = round(FEW);
            many[i] = round(MANY);
        }
        double ratio = median(many) / median(few);
        System.out.printf(
                "BENCH approvals to the sheet: %d clients %.1f/s, %d clients %.1f/s, ratio %.2f%n",
                FEW, median(few), MANY, median(many), ratio);
        System.out.printf("BENCH most connections of the application at once: %d of %d%n", most, POOL);
        assertTrue(most <= POOL, most + " connections");
        assertTrue(ratio >= NOISE, "ratio " + ratio);
    }

    /** Approves so many requests by so many clients; tells how many a second came before the signers. */
    private double round(int clients) throws Exception {
        List<Long> requests = submitted();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<Callable<Integer>> calls = requests.stream()
                    .map(request -> (Callable<Integer>) () -> Call.as("registrar")
                            .at(machines.address())
                            .exchange("/api/v1/requests/" + request + "/approval", null)
                            .status())
                    .toList();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                assertEquals(200, answer.get());
            }
            Await.until("all lie before the signers", Duration.ofMinutes(3), () -> {
                most = Math.max(most, number("select count(*) from pg_stat_activity where usename = 'sirius'"));
                return number("select count(*) from requests.request where status = 'APPROVED'") == 0;
            });
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            assertEquals(0, number("select count(*) from issuing.failure"));
            return requests.size() / seconds;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Long> submitted() throws IOException {
        List<String> learners = machines.column("select login from identity.account"
                + " where student_no in (select student_no from records.result) order by login");
        List<Long> requests = new ArrayList<>();
        for (int i = 0; i < APPROVALS; i++) {
            requests.add(Call.as(learners.get(i % learners.size()))
                    .at(machines.address())
                    .exchange("/api/v1/requests", Bodies.transcript())
                    .expect(201)
                    .json()
                    .path("id")
                    .asLong());
        }
        return requests;
    }

    private int number(String query) {
        return Integer.parseInt(machines.one(query));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
