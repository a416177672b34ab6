package kz.sirius.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An extract as a zip of the six files, read where it lies: nothing is unpacked to the disk, so no name in it leads
 * anywhere, and what comes out is counted, whatever the zip says of its sizes.
 */
final class ExtractZip implements ExtractSource {

    private final ZipFile zip;
    private final long largest;
    private long taken;

    ExtractZip(Path file) throws IOException {
        this(file, LARGEST);
    }

    /** With another bound than 1 GiB. */
    ExtractZip(Path file, long largest) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.largest = largest;
    }

    /** Notes what the zip must not hold; false when it says itself that it is too large to be read. */
    boolean check(Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (ExtractFile.named(name).isEmpty() || !seen.add(name)) {
                findings.refuse(ImportRefusal.ZIP_ALIEN, name);
            }
        }
        if (bytes() > largest) {
            findings.refuse(ImportRefusal.ZIP_TOO_LARGE, null);
            return false;
        }
        return true;
    }

    @Override
    public boolean has(ExtractFile file) {
        return zip.getEntry(file.fileName()) != null;
    }

    @Override
    public long bytes() {
        long sum = 0;
        for (ExtractFile file : ExtractFile.values()) {
            ZipEntry entry = zip.getEntry(file.fileName());
            sum += entry == null ? 0 : Math.max(0, entry.getSize());
        }
        return sum;
    }

    @Override
    public InputStream open(ExtractFile file) throws IOException {
        return new Counted(zip.getInputStream(zip.getEntry(file.fileName())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More came out than may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out of all files together. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            return count(super.read() < 0 ? -1 : 1);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return count(super.read(target, from, length));
        }

        private int count(int got) throws TooLarge {
            taken += Math.max(got, 0);
            if (taken > largest) {
                throw new TooLarge();
            }
            return got;
        }
    }
}
