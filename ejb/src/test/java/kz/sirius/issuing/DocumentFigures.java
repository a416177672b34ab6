package kz.sirius.issuing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
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
            "write",
            "signP256",
            "export",
            "signExported",
            "signRsa2048",
            "signRsa3072",
            "elmo",
            "validate",
            "rawP256",
            "rawRsa2048",
            "rawRsa3072");

    private static final List<String> TOGETHER =
            List.of("fill", "write", "signP256", "wholePath", "jasperPath", "validate");

    /** How many times the way with JasperReports' exporter costs at least what ours does. */
    private static final double GOAL = 4.5;

    /** A signed file of three pages with its data has at most so many bytes. */
    private static final int LARGEST = 60_000;

    private static final double STEADY = 1.2;

    private DocumentFigures() {}

    public static void main(String[] arguments) throws RunnerException {
        Compared alone = compared(1);
        Compared beside = compared(2);
        Map<String, RunResult> one = run(STEPS, 1);
        Map<String, RunResult> two = run(TOGETHER, 2);
        say("BENCH one transcript               ms     CPU ms");
        for (String step : STEPS) {
            say("BENCH %-28s %7.2f %9.2f", step, time(one.get(step)), cpu(one.get(step)));
        }
        say("BENCH two threads                  ms     CPU ms   in a second");
        for (String step : TOGETHER) {
            double each = time(two.get(step));
            say("BENCH %-28s %7.2f %9.2f %13.0f", step, each, cpu(two.get(step)), 2000 / each);
        }
        alone.say("one thread");
        beside.say("two threads");
        DocumentBenchmark sample = new DocumentBenchmark();
        sample.makeTheStepsBefore();
        int[] sizes = sample.sizes();
        say(
                "BENCH it has %d rows on %d pages: %d bytes written with the data (%d as XML), %d signed; JasperReports': %d",
                sample.rows(), sample.pages(), sizes[0], sizes[3], sizes[1], sizes[2]);
        boolean flat = heap();
        if (alone.ratio() < GOAL || sizes[1] > LARGEST || !flat) {
            say(
                    "BENCH the goal is missed: JasperReports' way costs %.1f times ours, %d bytes at most, a flat heap",
                    GOAL, LARGEST);
            System.exit(1);
        }
    }

    /** CPU of a document in milliseconds: our way, the same with JasperReports' exporter, and its fill and export alone. */
    private record Compared(double whole, double jasper, double alone) {

        double ratio() {
            return jasper / whole;
        }

        void say(String threads) {
            DocumentFigures.say(
                    "BENCH in turns, %s: whole path %.2f CPU ms, with JasperReports' exporter %.2f: %.2f times;"
                            + " its fill and export alone %.2f",
                    threads, whole, jasper, ratio(), alone);
        }
    }

    private static Compared compared(int threads) throws RunnerException {
        RunResult run = new Runner(options(DocumentBenchmark.class.getName() + ".inTurns$")
                        .threads(threads)
                        .warmupIterations(24)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(12)
                        .measurementTime(TimeValue.seconds(5))
                        .build())
                .runSingle();
        return new Compared(each(run, "whole"), each(run, "jasper"), each(run, "alone"));
    }

    private static double each(RunResult run, String counter) {
        Map<String, Result> counted = run.getSecondaryResults();
        return counted.get(counter).getScore() / counted.get("rounds").getScore() / 1_000_000;
    }

    private static Map<String, RunResult> run(List<String> steps, int threads) throws RunnerException {
        String wanted = DocumentBenchmark.class.getName() + ".(" + String.join("|", steps) + ")$";
        Collection<RunResult> results = new Runner(options(wanted)
                        .threads(threads)
                        .warmupIterations(6)
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
