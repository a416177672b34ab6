package kz.sirius.imports;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Uploads that an earlier life of the server left in the folder of temporary files, because it was killed. They hold
 * personal data. What was changed since this life began is in use, perhaps by a neighbour, and stays.
 */
public final class LeftUploads {

    /** How the names of single files begin that lie there while a call is answered. */
    public static final String FILE = "sirius-upload-";

    private static final Logger LOG = System.getLogger(LeftUploads.class.getName());

    private LeftUploads() {}

    /** Clears them away. */
    static void clear() {
        Optional<Instant> begun = ProcessHandle.current().info().startInstant();
        begun.ifPresent(before -> clear(Path.of(System.getProperty("java.io.tmpdir")), before));
    }

    static void clear(Path where, Instant before) {
        List<Path> all;
        try (Stream<Path> listed = Files.list(where)) {
            all = listed.toList();
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "Nobody knows whether uploads were left behind in {0}", where);
            return;
        }
        for (Path path : all) {
            boolean file = String.valueOf(path.getFileName()).startsWith(FILE);
            if ((file || UploadFolder.isOne(path)) && isOlder(path, before)) {
                clear(path, file);
            }
        }
    }

    private static void clear(Path path, boolean file) {
        if (!file) {
            UploadFolder.clear(path);
            return;
        }
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "An upload is left behind: {0}", path);
        }
    }

    private static boolean isOlder(Path path, Instant before) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (IOException e) {
            return false; // somebody has just taken it away
        }
    }
}
