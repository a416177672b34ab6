package kz.sirius.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An extract as six files of a folder; whatever else is there is left alone. */
final class ExtractFolder implements ExtractSource {

    private final Path folder;
    private final long bytes;

    ExtractFolder(Path folder) throws IOException {
        this.folder = folder;
        long sum = 0;
        for (ExtractFile file : ExtractFile.values()) {
            sum += has(file) ? Files.size(path(file)) : 0;
        }
        bytes = sum;
    }

    @Override
    public boolean has(ExtractFile file) {
        return Files.isRegularFile(path(file));
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public InputStream open(ExtractFile file) throws IOException {
        return Files.newInputStream(path(file));
    }

    private Path path(ExtractFile file) {
        return folder.resolve(file.fileName());
    }
}
