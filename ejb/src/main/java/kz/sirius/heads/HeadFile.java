package kz.sirius.heads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the places outside the database: a file to which lines are only ever added, each on the disk before anybody is
 * told. What was read once is remembered; only what came since is read again, also what another server wrote.
 */
final class HeadFile {

    /** So much of the file is in memory at once, however long it has grown. */
    private static final int BLOCK = 1 << 16;

    private final Path path;
    private Known known = Known.NONE;
    private @Nullable Object key;
    private long read;

    HeadFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** What the file says now; nothing when it is not there. */
    Known known() throws IOException {
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            forget(null);
            return known;
        }
        if (!Objects.equals(now.fileKey(), key) || now.size() < read) {
            forget(now.fileKey());
        }
        if (now.size() > read) {
            readOn();
        }
        return known;
    }

    /** Adds these lines to the file that is there; fails when it is not. */
    void add(String lines) throws IOException {
        write(lines, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Adds these lines, to a new file if there is none. */
    void begin(String lines) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        write(lines, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    }

    private void write(String lines, Set<? extends OpenOption> how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how.toArray(OpenOption[]::new));
                FileLock lock = channel.lock()) {
            long end = channel.size();
            String text = torn(channel, end) ? HeadLines.TORN + "\n" + lines : lines;
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            lock.release();
        }
    }

    private static boolean torn(FileChannel channel, long end) throws IOException {
        if (end == 0) {
            return false;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) != '\n';
    }

    private void readOn() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            ByteArrayOutputStream waiting = new ByteArrayOutputStream();
            channel.position(read);
            while (channel.read(block) >= 0) {
                take(block, waiting);
                block.clear();
            }
        }
    }

    /** Takes the lines that end in this block; what comes after the last end of line waits for its own. */
    private void take(ByteBuffer block, ByteArrayOutputStream waiting) {
        int end = block.position();
        while (end > 0 && block.get(end - 1) != '\n') {
            end--;
        }
        if (end > 0) {
            waiting.write(block.array(), 0, end);
            waiting.toString(StandardCharsets.UTF_8).lines().forEach(line -> known = known.and(line));
            read += waiting.size();
            waiting.reset();
        }
        waiting.write(block.array(), end, block.position() - end);
    }

    private void forget(@Nullable Object of) {
        known = Known.NONE;
        key = of;
        read = 0;
    }
}
