package kz.sirius;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs of others that may be on the machine; where one is not, the test that asks it counts as skipped. */
public final class Tool {

    private Tool() {}

    /** What poppler says of the signatures in a file. */
    public static String pdfsig(Path folder, byte[] pdf, String... options) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file.pdf"), pdf);
        return says(Stream.of(Stream.of("pdfsig"), Stream.of(options), Stream.of(file.toString()))
                .flatMap(words -> words)
                .toList());
    }

    /** What a command says, errors included. */
    public static String says(List<String> command) throws IOException, InterruptedException {
        String program = command.get(0);
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
        assumeTrue(there, program + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
