package kz.sirius.verification;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.sirius.comparison.Comparison;

/**
 * Runs in a JVM with little memory: asks for the verdict on every file of a folder, as a server does in a thread of its pool,
 * and says what came out and at what cost.
 */
public final class AttackedJvm {

    private static final long PATIENCE = 120;

    private final OneDocument register;
    private final FileCheck check;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AttackedJvm(byte[] issued) {
        register = OneDocument.of(issued);
        check = new FileCheck(register, () -> true, () -> {});
    }

    /**
     * Says a line for each file: its name, the verdict, the differences, the work that was counted, and the bytes that the
     * check took from the heap. The last line says which of the pool's threads answers now: the first, unless one died.
     *
     * @param arguments the folder, in which {@code issued.pdf} is the issued file
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path folder = Path.of(arguments[0]);
        AttackedJvm attacked = new AttackedJvm(Files.readAllBytes(folder.resolve("issued.pdf")));
        AtomicInteger born = new AtomicInteger();
        ExecutorService pool =
                Executors.newFixedThreadPool(1, task -> new Thread(task, "request-" + born.incrementAndGet()));
        attacked.inPool(pool, folder.resolve("issued.pdf")); // classes are loaded before anything is measured
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.println(attacked.inPool(pool, file));
            }
        }
        String answers = pool.submit(() -> Thread.currentThread().getName()).get(PATIENCE, TimeUnit.SECONDS);
        pool.shutdown();
        System.out.println("end " + answers);
    }

    private String inPool(ExecutorService pool, Path file)
            throws InterruptedException, ExecutionException, TimeoutException {
        // By execute a throwable that the check lets out would end the thread, as it ends a request.
        CompletableFuture<String> answer = new CompletableFuture<>();
        pool.execute(() -> answer.complete(line(file)));
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    private String line(Path file) {
        byte[] content = read(file);
        long before = threads.getCurrentThreadAllocatedBytes();
        FileVerdict verdict = check.check(content);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        List<String> differences = verdict.differences().stream().map(Said::of).toList();
        return "said\t" + file.getFileName() + "\t" + verdict.verdict() + "\t" + String.join("; ", differences) + "\t"
                + Comparison.of(content, register.file()).work() + "\t" + taken;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
