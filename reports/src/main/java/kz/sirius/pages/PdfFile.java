package kz.sirius.pages;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A file of PDF 1.7 as it grows: streams one after the other, all other objects together in packed object streams, and last
 * those that a signature changes, plain, each on a line of its own. Same objects, same bytes.
 */
final class PdfFile {

    private static final byte[] HEAD = {
        '%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'
    };
    private static final int TOGETHER = 1000;
    private static final int ROW = 6;

    /** Places are written in three bytes. */
    private static final int LARGEST = 0xFFFFFF;

    /** Each stream is packed as thoroughly as is worth it. */
    static final int AS_IS_WORTH_IT = 0;

    /** Objects are much alike: a more thorough search for what repeats takes twice the time and finds a fourteenth. */
    private static final int REPETITIVE = 4;

    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final Deflater deflater;
    private final int level;
    private final Bytes out;
    private final Bytes heads;
    private final Bytes bodies;
    private final Bytes tail;
    private final Bytes packed;
    private int[] kinds = new int[1024];
    private int[] places = new int[1024];
    private int[] offsets = new int[16];
    private int[] tailNumbers = new int[16];
    private int tailCount;
    private int count = 1;
    private int holder;
    private int held;

    /** A file that grows on a desk that is clear. */
    PdfFile(Desk desk, int level) {
        this.level = level;
        deflater = desk.deflater;
        out = desk.file;
        heads = desk.heads;
        bodies = desk.bodies;
        tail = desk.tail;
        packed = desk.packed;
        out.add(HEAD);
    }

    /** A number for an object that comes later. */
    int reserve() {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
        }
        return count++;
    }

    /** An object in an object stream. */
    void object(int number, Bytes body) {
        object(number, body, 0, body.size());
    }

    void object(int number, Bytes body, int from, int length) {
        if (held == TOGETHER) {
            pack();
        }
        if (held == 0) {
            holder = reserve();
        }
        kinds[number] = IN_STREAM << 24 | held;
        places[number] = holder;
        heads.number(number).add(' ').number(bodies.size()).add(' ');
        bodies.add(body.array(), from, length).add('\n');
        held++;
    }

    int object(Bytes body) {
        int number = reserve();
        object(number, body);
        return number;
    }

    /**
     * A stream that is packed here.
     *
     * @param dictionary what stands in it beside filter and length
     * @param worth how thoroughly it is worth packing, from 1 to 9
     */
    void stream(int number, String dictionary, Bytes content, int worth) {
        deflater.setLevel(level == AS_IS_WORTH_IT ? worth : level);
        packed.clear();
        deflate(deflater, content, packed);
        packed(number, dictionary, packed);
    }

    /** A stream that is packed already. */
    void packed(int number, String dictionary, Bytes content) {
        place(number);
        out.number(number).add(" 0 obj\n<<").add(dictionary).add("/Filter/FlateDecode/Length ");
        out.number(content.size()).add(">>\nstream\n").add(content).add("\nendstream\nendobj\n");
    }

    /** A stream that anybody can read without unpacking it. */
    void plain(int number, String dictionary, byte[] content) {
        place(number);
        out.number(number).add(" 0 obj\n<<").add(dictionary).add("/Length ");
        out.number(content.length).add(">>\nstream\n").add(content).add("\nendstream\nendobj\n");
    }

    /** An object that a signature changes: at the end of the file, on a line of its own. */
    void last(int number, Bytes body) {
        if (tailCount == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * tailCount);
            tailNumbers = Arrays.copyOf(tailNumbers, 2 * tailCount);
        }
        offsets[tailCount] = tail.size();
        tailNumbers[tailCount++] = number;
        tail.number(number).add(" 0 obj\n").add(body).add("\nendobj\n");
    }

    private void place(int number) {
        kinds[number] = IN_FILE << 24;
        places[number] = out.size();
    }

    private void pack() {
        if (held > 0) {
            int first = heads.size();
            stream(holder, "/Type/ObjStm/N " + held + "/First " + first, heads.add(bodies), REPETITIVE);
            heads.clear();
            bodies.clear();
            held = 0;
        }
    }

    /** The file's bytes; {@code trailer} is what the trailer has beside its size. */
    byte[] finish(String trailer) {
        pack();
        int start = out.size();
        for (int i = 0; i < tailCount; i++) {
            kinds[tailNumbers[i]] = IN_FILE << 24;
            places[tailNumbers[i]] = start + offsets[i];
        }
        out.add(tail);
        if (out.size() > LARGEST) {
            throw new NotWritable("A file of more than " + LARGEST + " bytes");
        }
        int table = reserve();
        int at = out.size();
        kinds[table] = IN_FILE << 24;
        places[table] = at;
        stream(
                table,
                "/Type/XRef/Size " + count + "/W[1 3 2]/DecodeParms<</Predictor 12/Columns " + ROW + ">>"
                        + SignaturePlace.TAIL + " " + start + trailer,
                entries(),
                Deflater.BEST_SPEED);
        out.add("startxref\n").number(at).add("\n%%EOF\n");
        return out.copy();
    }

    /** Each row as the difference to the one before: most rows differ in little. */
    private Bytes entries() {
        Bytes rows = new Bytes(count * (ROW + 1));
        int[] before = new int[ROW];
        int[] row = new int[ROW];
        for (int i = 0; i < count; i++) {
            row[0] = kinds[i] >> 24;
            row[1] = places[i] >> 16;
            row[2] = places[i] >> 8;
            row[3] = places[i];
            row[4] = i == 0 ? 0xFF : kinds[i] >> 8 & 0xFF;
            row[5] = i == 0 ? 0xFF : kinds[i];
            rows.add(2);
            for (int column = 0; column < ROW; column++) {
                rows.add(row[column] - before[column]);
                before[column] = row[column];
            }
        }
        return rows;
    }

    /** Content as this deflater packs it. */
    static Bytes deflated(Deflater deflater, Bytes content) {
        Bytes packed = new Bytes(content.size() / 2 + 64);
        deflate(deflater, content, packed);
        return packed;
    }

    private static void deflate(Deflater deflater, Bytes content, Bytes packed) {
        deflater.reset();
        deflater.setInput(content.array(), 0, content.size());
        deflater.finish();
        while (!deflater.finished()) {
            packed.fill(deflater);
        }
    }
}
