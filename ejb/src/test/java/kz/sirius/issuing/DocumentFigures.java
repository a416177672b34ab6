package kz.sirius.issuing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the {@link DocumentBenchmark} with one thread and with two, then ten thousand documents in a small heap. */
final class DocumentFigures {

    private static final String WHOLE = DocumentBenchmark.class.getName() + ".wholePath$";
    private static final List<String> STEPS = List.of(
            "fill",
            "export",
            "attach",
            "signP256",
            "signRsa2048",
            "signRsa3072",
            "elmo",
            "validate",
            "rawP256",
            "rawRsa2048",
            "rawRsa3072");

    private static final List<String> TOGETHER =
            List.of("fill", "export", "attach", "signP256", "wholePath", "validate", "jasperAlone", "jasperArchive");

    /** What is compared: measured in turns, more than once, so that a slow minute of the machine meets all alike. */
    private static final List<String> COMPARED = List.of("wholePath", "jasperAlone", "jasperArchive");

    private static final int TURNS = 2;

    /** What the whole path may cost, as a multiple of JasperReports' own fill and export. */
    private static final double GOAL = 1.2;

    private static final double STEADY = 1.2;

    private DocumentFigures() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<String, RunResult> one = run(STEPS, 1, 6);
        for (int turn = 0; turn < TURNS; turn++) {
            run(COMPARED, 1, 12).forEach((step, result) -> one.merge(step, result, DocumentFigures::cheaper));
        }
        Map<String, RunResult> two = run(TOGETHER, 2, 6);
        say("BENCH one transcript               ms     CPU ms");
        Stream.concat(STEPS.stream(), COMPARED.stream())
                .forEach(step -> say("BENCH %-28s %7.2f %9.2f", step, time(one.get(step)), cpu(one.get(step))));
        say("BENCH two threads                  ms     CPU ms   in a second");
        for (String step : TOGETHER) {
            double each = time(two.get(step));
            say("BENCH %-28s %7.2f %9.2f %13.0f", step, each, cpu(two.get(step)), 2000 / each);
        }
        double whole = cpu(one.get("wholePath"));
        say(
                "BENCH whole path to Jasper's fill and export: %.2f (to its PDF/A-3: %.2f); two threads %.2f (%.2f)",
                whole / cpu(one.get("jasperAlone")),
                whole / cpu(one.get("jasperArchive")),
                cpu(two.get("wholePath")) / cpu(two.get("jasperAlone")),
                cpu(two.get("wholePath")) / cpu(two.get("jasperArchive")));
        DocumentBenchmark sample = new DocumentBenchmark();
        sample.makeTheStepsBefore();
        int[] sizes = sample.sizes();
        say(
                "BENCH it has %d rows on %d pages: %d bytes exported, %d with the data (%d as XML), %d signed",
                sample.rows(), sample.pages(), sizes[0], sizes[1], sizes[3], sizes[2]);
        boolean flat = heap();
        if (whole / cpu(one.get("jasperAlone")) > GOAL || !flat) {
            say("BENCH the goal is missed: at most %.1f times Jasper's fill and export, and a flat heap", GOAL);
            System.exit(1);
        }
    }

    private static Map<String, RunResult> run(List<String> steps, int threads, int warmups) throws RunnerException {
        String wanted = DocumentBenchmark.class.getName() + ".(" + String.join("|", steps) + ")$";
        Collection<RunResult> results = new Runner(options(wanted)
                        .threads(threads)
                        .warmupIterations(warmups)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        Map<String, RunResult> named = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            named.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        return named;
    }

    /** Whether the heap after the last thousand is about what it was after the second. */
    private static boolean heap() throws RunnerException {
        RunResult run = new Runner(options(WHOLE)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(10)
                        .measurementBatchSize(1000)
                        .jvmArgsAppend("-Xmx128m")
                        .build())
                .runSingle();
        List<Double> used = run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(thousand ->
                        thousand.getSecondaryResults().get(ProcessFigures.HEAP).getScore())
                .toList();
        say(
                "BENCH heap in use after each 1,000 documents with -Xmx128m, MB: %s",
                used.stream()
                        .map(mega -> String.format(Locale.ROOT, "%.1f", mega))
                        .collect(Collectors.joining(" ")));
        return used.get(used.size() - 1) < used.get(1) * STEADY;
    }

    private static ChainedOptionsBuilder options(String what) {
        return new OptionsBuilder()
                .include(what)
                .forks(1)
                .jvmArgs("-Djava.awt.headless=true", "-Xlog:disable", "-XX:+UseSerialGC", "-Xmx1g")
                .addProfiler(ProcessFigures.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    /** A busy machine only ever adds to what a step costs. */
    private static RunResult cheaper(RunResult one, RunResult other) {
        return cpu(other) < cpu(one) ? other : one;
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double cpu(RunResult result) {
        return result.getSecondaryResults().get(ProcessFigures.CPU).getScore();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
