package kz.sirius.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a run that was killed may have left running.
 *
 * @param what its name
 * @param file its number stands in the first line
 * @param command part of the command that such a process runs
 */
public record Leftover(String what, Path file, String command) {

    /** Refuses to go on while any of these processes is alive; removes the files of dead ones. */
    public static void refuse(Leftover... all) throws IOException {
        List<Leftover> alive = new ArrayList<>();
        for (Leftover each : all) {
            if (each.isAlive()) {
                alive.add(each);
            } else {
                Files.deleteIfExists(each.file);
            }
        }
        if (!alive.isEmpty()) {
            throw new Hint("An earlier run left "
                    + alive.stream().map(Leftover::what).collect(Collectors.joining(" and "))
                    + " running; stop that with: kill "
                    + alive.stream().map(each -> String.valueOf(each.number())).collect(Collectors.joining(" ")));
        }
    }

    private boolean isAlive() throws IOException {
        return Files.exists(file)
                && ProcessHandle.of(number())
                        .filter(process -> process.info().command().orElse("").contains(command))
                        .isPresent();
    }

    private long number() {
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
