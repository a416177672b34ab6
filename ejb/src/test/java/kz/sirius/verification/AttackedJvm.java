package kz.sirius.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.comparison.Comparison;

/** Runs in a JVM with little memory: asks for the verdict on every file of a folder, and says what came out and at what cost. */
public final class AttackedJvm {

    private AttackedJvm() {}

    /**
     * Says a line for each file: its name, the verdict, the differences, the work, and whether the thread that asked is alive.
     *
     * @param arguments the folder, in which {@code issued.pdf} is the issued file
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        OneDocument register = OneDocument.of(Files.readAllBytes(folder.resolve("issued.pdf")));
        FileCheck check = new FileCheck(register, () -> true, () -> {});
        Thread before = Thread.currentThread();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                FileVerdict verdict = check.check(content);
                List<String> differences =
                        verdict.differences().stream().map(Said::of).toList();
                System.out.println("said\t" + file.getFileName() + "\t" + verdict.verdict() + "\t"
                        + String.join("; ", differences) + "\t"
                        + Comparison.of(content, register.file()).work() + "\t" + before.isAlive());
            }
        }
        System.out.println("end");
    }
}
