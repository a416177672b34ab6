package kz.sirius.web.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.common.Unavailable;
import kz.sirius.imports.ImportRefusal;
import kz.sirius.imports.LeftUploads;

/** The parts of a large upload, laid on the disk until the call is over, with the SHA-256 of their names and contents. */
final class Upload implements AutoCloseable {

    private final Map<String, Path> files = new LinkedHashMap<>();
    private final MessageDigest digest = Sha256.digest();

    private Upload() {}

    /** Takes them in. Refuses IMP-03 two of the same name. */
    static Upload of(List<EntityPart> parts) {
        Upload upload = new Upload();
        boolean whole = false;
        try {
            for (EntityPart part : parts) {
                upload.take(part);
            }
            whole = true;
            return upload;
        } catch (IOException e) {
            throw new Unavailable("an upload broke off or found no room", e);
        } finally {
            if (!whole) {
                upload.close();
            }
        }
    }

    /** The contents by name, opened; to be closed by whoever asks. */
    Map<String, InputStream> open() throws IOException {
        Map<String, InputStream> opened = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            opened.put(file.getKey(), Files.newInputStream(file.getValue()));
        }
        return opened;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        for (Path file : files.values()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    private void take(EntityPart part) throws IOException {
        Path file = Files.createTempFile(LeftUploads.FILE, null);
        if (files.putIfAbsent(part.getName(), file) != null) {
            Files.delete(file);
            throw new Refusal(ImportRefusal.BAD_PARTS);
        }
        digest.update((part.getName() + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream content = part.getContent();
                OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            content.transferTo(to);
        }
        digest.update((Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
