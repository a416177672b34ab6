package kz.sirius.pages;

import java.util.zip.Deflater;

/** What the writing of one document uses and leaves for that of the next. */
final class Desk {

    final Deflater deflater = new Deflater();
    final Bytes file = new Bytes(96 * 1024);
    final Bytes tail = new Bytes(2 * 1024);
    final Bytes heads = new Bytes(12 * 1024);
    final Bytes bodies = new Bytes(64 * 1024);
    final Bytes packed = new Bytes(32 * 1024);
    final Bytes page = new Bytes(24 * 1024);

    /** Most bytes that are kept for the next document. */
    private static final int KEPT = 1024 * 1024;

    /** Clears it; whether it is worth keeping. */
    boolean clear() {
        int room = 0;
        for (Bytes bytes : new Bytes[] {file, tail, heads, bodies, packed, page}) {
            bytes.clear();
            room += bytes.array().length;
        }
        return room <= KEPT;
    }
}
