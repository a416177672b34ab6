package kz.sirius.heads;

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
            ByteBuffer more = ByteBuffer.allocate(Math.toIntExact(channel.size() - read));
            channel.position(read);
            while (more.hasRemaining() && channel.read(more) >= 0) {
                // until all is there
            }
            String text = new String(more.array(), 0, more.position(), StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            text.substring(0, end).lines().forEach(line -> known = known.and(line));
            read += text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private void forget(@Nullable Object of) {
        known = Known.NONE;
        key = of;
        read = 0;
    }
}
