package kz.sirius.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Where the files of an extract are read from: a folder or a zip. */
interface ExtractSource extends Closeable {

    /** Largest extract, unpacked: 1 GiB. */
    long LARGEST = 1L << 30;

    /** Whether the file is there. */
    boolean has(ExtractFile file);

    /** Bytes of the six files together. */
    long bytes();

    /** Opens a file that is there. */
    InputStream open(ExtractFile file) throws IOException;

    @Override
    default void close() throws IOException {
        // a folder holds nothing open
    }
}
