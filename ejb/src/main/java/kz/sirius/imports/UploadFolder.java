package kz.sirius.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;

/** Where an upload lies until it is carried out: a folder that only the server's own user can read, gone afterwards. */
final class UploadFolder {

    /** Part name of a zip, and its file. */
    static final String ZIP_PART = "extract";

    static final String ZIP = "extract.zip";

    private static final Logger LOG = System.getLogger(UploadFolder.class.getName());
    private static final String PREFIX = "sirius-import-";
    private static final int CHUNK = 1 << 16;

    private UploadFolder() {}

    /**
     * Writes the parts into a new folder, a piece at a time. The names of the files are ours, never the sender's.
     *
     * @throws Refusal IMP-03 when they are not parts of an extract, IMP-04 when they are larger than one may be
     */
    static Path fill(Map<String, InputStream> parts, long largest) {
        requireParts(parts);
        Path folder = null;
        boolean whole = false;
        try {
            folder = Files.createTempDirectory(PREFIX);
            long left = largest;
            for (Map.Entry<String, InputStream> part : parts.entrySet()) {
                String name = part.getKey().equals(ZIP_PART) ? ZIP : part.getKey() + ".csv";
                left = copy(part.getValue(), folder.resolve(name), left);
            }
            whole = true;
            return folder;
        } catch (IOException e) {
            throw new Unavailable("an upload broke off or found no room", e);
        } finally {
            if (folder != null && !whole) {
                clear(folder);
            }
        }
    }

    /** Deletes the folder of an upload; another folder stays. */
    static void clear(Path folder) {
        if (!isOne(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.log(Logger.Level.WARNING, "The folder of an upload is left behind: {0}", folder);
        }
    }

    /** Whether it is the folder of an upload. */
    static boolean isOne(Path folder) {
        Path name = folder.getFileName();
        return name != null && name.toString().startsWith(PREFIX) && Files.isDirectory(folder);
    }

    private static void requireParts(Map<String, InputStream> parts) {
        boolean zip = parts.containsKey(ZIP_PART);
        boolean files = parts.keySet().stream()
                .allMatch(part -> ExtractFile.ofPart(part).isPresent());
        if (parts.isEmpty() || (zip ? parts.size() > 1 : !files)) {
            throw new Refusal(ImportRefusal.BAD_PARTS);
        }
    }

    private static long copy(InputStream from, Path to, long most) throws IOException {
        long left = most;
        byte[] chunk = new byte[CHUNK];
        try (OutputStream target = Files.newOutputStream(to)) {
            for (int got = from.read(chunk); got >= 0; got = from.read(chunk)) {
                left -= got;
                if (left < 0) {
                    throw new Refusal(ImportRefusal.UPLOAD_TOO_LARGE);
                }
                target.write(chunk, 0, got);
            }
        }
        return left;
    }
}
