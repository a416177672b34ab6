package kz.sirius.heads;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import kz.sirius.common.Sha256;

/**
 * How a head is written: one line of {@code time kind number hash check}, the check being the beginning of the SHA-256 of
 * what stands before it. A line that a crash tore has no end of line; whoever writes next ends it with {@link #TORN}.
 */
final class HeadLines {

    /** First line of a file: the hash is the name of the file, which the database knows as well. */
    static final String BEGUN = "BEGUN";

    /** An administrator decided: what the lines before say of the chain and of damage counts no more. */
    static final String DECIDED = "DECIDED";

    /** Last sign of a line that was torn; it was never promised to anybody. */
    static final String TORN = "~";

    private static final int PARTS = 5;
    private static final int CHECK = 16;

    private HeadLines() {}

    static String write(Head head) {
        String text = head.at() + " " + head.kind() + " " + head.number() + " " + head.hash();
        return text + " " + check(text) + "\n";
    }

    /** The head of a whole line; nothing when the line is not what was written. */
    static Optional<Head> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        String text = line.substring(0, line.lastIndexOf(' '));
        if (!check(text).equals(parts[4])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Head(parts[1], Long.parseLong(parts[2]), parts[3], Instant.parse(parts[0])));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String check(String text) {
        return Sha256.of(text).substring(0, CHECK);
    }
}
