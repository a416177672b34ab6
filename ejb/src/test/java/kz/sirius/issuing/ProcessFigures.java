package kz.sirius.issuing;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What an operation costs in CPU: the time of all threads and of the collector, which works alone here. The compiler is left
 * out: it works for the first thousands of documents and then no more. Beside it, what of the heap lives afterwards.
 */
public final class ProcessFigures implements InternalProfiler {

    /** Name of the figure: CPU of an operation in milliseconds. */
    static final String CPU = "cpu";

    /** Name of the figure: heap in use after a collection, in MB. */
    static final String HEAP = "heap";

    private static final double MILLION = 1_000_000;

    private long before;

    @Override
    public String getDescription() {
        return "CPU of the process and heap in use";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = cpu();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long operations = Math.max(1, result.getMetadata().getMeasuredOps());
        double each = (cpu() - before) / MILLION / operations;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / MILLION;
        return List.of(
                new ScalarResult(CPU, each, "ms/op", AggregationPolicy.AVG),
                new ScalarResult(HEAP, heap, "MB", AggregationPolicy.MAX));
    }

    /** Nanoseconds. */
    private static long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long ours = Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
        return ours + collector();
    }

    /** Nanoseconds of this thread and of the collector. */
    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collector();
    }

    private static long collector() {
        long milliseconds = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return milliseconds * (long) MILLION;
    }
}
