package kz.sirius.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things at the same time. */
public final class Together {

    private Together() {}

    /** Does all of them from so many threads, which begin at the same moment; gives what each gave, in their order. */
    public static <T> List<T> from(int threads, List<Callable<T>> acts) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> under = new ArrayList<>();
            for (Callable<T> act : acts) {
                under.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            List<T> given = new ArrayList<>();
            for (Future<T> one : under) {
                given.add(one.get());
            }
            return given;
        } catch (ExecutionException e) {
            throw new AssertionError("One of those at the same time failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
