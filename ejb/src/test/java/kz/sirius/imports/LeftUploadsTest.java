package kz.sirius.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftUploadsTest {

    private static final Instant BEGUN = Instant.parse("2026-11-27T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void onlyUploadsOfEarlierLivesAreClearedAway() throws IOException {
        for (String name : List.of("sirius-import-1", "sirius-import-2", "another-1")) {
            Files.createDirectory(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("learners.csv"), "iin");
        }
        for (String name : List.of("sirius-upload-1", "sirius-upload-2", "another-2")) {
            Files.writeString(folder.resolve(name), "iin");
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.toList()) {
                boolean now = path.toString().endsWith("2");
                Files.setLastModifiedTime(path, FileTime.from(BEGUN.plusSeconds(now ? 1 : -1)));
            }
        }
        Files.setLastModifiedTime(folder.resolve("another-2"), FileTime.from(BEGUN.minusSeconds(1)));
        LeftUploads.clear(folder, BEGUN);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("another-1", "another-2", "sirius-import-2", "sirius-upload-2"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatIsNotThereHarmsNothing() throws IOException {
        LeftUploads.clear(folder.resolve("nowhere"), BEGUN);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
