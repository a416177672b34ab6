package kz.sirius.pages;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;

/**
 * The part of a face that one document uses, as a font of one byte a letter. Two letters of one outline have two codes, so that
 * each is copied as what it is; what finds no room goes to the next part.
 */
final class Subset {

    /** What {@link #code} says of a letter that the face lacks. */
    static final int MISSING = -1;

    /** What {@link #code} says of a letter for which there is no room. */
    static final int FULL = Codes.NONE;

    private static final int PARTS = 0x0020;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final String[] TABLES = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"};

    private final Face face;
    private final Codes codes;
    private final String resource;
    private final char[] glyphs = new char[Codes.COUNT];

    Subset(Face face, Codes codes, String resource) {
        this.face = face;
        this.codes = codes;
        this.resource = resource;
    }

    Face face() {
        return face;
    }

    /** Its name among the resources of the pages. */
    String resource() {
        return resource;
    }

    /** Code of a letter, from 1 to 255, or {@link #MISSING} or {@link #FULL}. */
    int code(int letter) {
        int known = codes.known(letter);
        return known > 0 && glyphs[known] > 0 ? known : fresh(letter, known);
    }

    private int fresh(int letter, int known) {
        int glyph = face.glyph(letter);
        if (glyph == 0) {
            return MISSING;
        }
        int code = known > 0 ? known : codes.take(letter);
        if (code == Codes.NONE) {
            return FULL;
        }
        glyphs[code] = (char) glyph;
        return code;
    }

    /** Width of a letter by its code, in thousandths of the size. */
    int width(int code) {
        return face.width(glyphs[code]);
    }

    /** Whether it was only asked for letters that the face lacks. */
    boolean isEmpty() {
        return used().length == 0;
    }

    /** Writes the font; its number is the resource's. */
    void write(PdfFile file, int number, int place) {
        String name = "SIRIU" + (char) ('A' + place) + "+" + face.name();
        int program = file.reserve();
        Bytes outlines = program();
        // Hardly anything in outlines of letters is there twice: the quickest way will do.
        file.stream(program, "/Length1 " + outlines.size(), outlines, Deflater.BEST_SPEED);
        Bytes body = new Bytes(1024);
        body.add("<</Type/FontDescriptor/FontName/").add(name).add(face.descriptor());
        int descriptor = file.object(body.add("/FontFile2 ").reference(program).add(">>"));
        body.clear();
        int[] used = used();
        int first = used[0];
        int last = used[used.length - 1];
        body.add("<</Type/Font/Subtype/TrueType/BaseFont/")
                .add(name)
                .add("/FirstChar ")
                .number(first)
                .add("/LastChar ")
                .number(last);
        body.add("/FontDescriptor ")
                .reference(descriptor)
                .add("/ToUnicode ")
                .reference(codes.write(file))
                .add("/Widths[");
        for (int code = first; code <= last; code++) {
            body.number(glyphs[code] == 0 ? 0 : width(code)).add(' ');
        }
        file.object(number, body.add("]>>"));
    }

    private int[] used() {
        int[] used = new int[Codes.COUNT];
        int count = 0;
        for (int code = 1; code < Codes.COUNT; code++) {
            if (glyphs[code] > 0) {
                used[count++] = code;
            }
        }
        return Arrays.copyOf(used, count);
    }

    /** A font file with the used outlines in the order of their codes, and after them the parts that they are made of. */
    private Bytes program() {
        Order order = new Order(glyphs);
        Bytes outlines = new Bytes(16 * 1024);
        Bytes places = new Bytes(4 * Codes.COUNT);
        for (int place = 0; place < order.count; place++) {
            places.word(outlines.size() / 2);
            int glyph = order.glyphs[place];
            int from = face.from(glyph);
            int length = face.to(glyph) - from;
            if (length > 0) {
                int start = outlines.size();
                outlines.add(face.outlines(), from, length);
                if (outlines.array()[start] < 0) {
                    compose(ByteBuffer.wrap(outlines.array(), start, length).slice(), order);
                }
                if (outlines.size() % 2 > 0) {
                    outlines.add(0);
                }
            }
        }
        places.word(outlines.size() / 2);
        return tables(outlines, places, Arrays.copyOf(order.glyphs, order.count));
    }

    private static void compose(ByteBuffer composite, Order order) {
        for (int at = 10; at > 0; at = after(composite, at)) {
            composite.putChar(at + 2, (char) order.place(composite.getChar(at + 2)));
        }
    }

    /** The outlines of the part in their order, and where each has come to lie. */
    private static final class Order {

        int[] glyphs;
        int count;
        private final Map<Integer, Integer> moved = new HashMap<>();

        /** The outline for what is missing comes first. */
        Order(char[] codes) {
            glyphs = new int[Codes.COUNT + 64];
            count = 1;
            moved.put(0, 0);
            for (char glyph : codes) {
                if (glyph > 0) {
                    moved.putIfAbsent((int) glyph, count);
                    glyphs[count++] = glyph;
                }
            }
        }

        int place(int part) {
            Integer known = moved.get(part);
            if (known != null) {
                return known;
            }
            glyphs = count == glyphs.length ? Arrays.copyOf(glyphs, 2 * count) : glyphs;
            glyphs[count] = part;
            moved.put(part, count);
            return count++;
        }
    }

    /** Where the next part of a composite outline begins, or -1 after the last one. */
    private static int after(ByteBuffer composite, int at) {
        int flags = composite.getChar(at);
        if ((flags & PARTS) == 0) {
            return -1;
        }
        int scale = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return at + 4 + ((flags & WORDS) == 0 ? 2 : 4) + scale;
    }

    private Bytes tables(Bytes outlines, Bytes places, int[] order) {
        byte[] head = face.head().clone();
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 0);
        byte[] horizontal = face.horizontal().clone();
        ByteBuffer.wrap(horizontal).putShort(34, (short) order.length);
        byte[] maximum = face.maximum().clone();
        ByteBuffer.wrap(maximum).putShort(4, (short) order.length);
        Bytes widths = new Bytes(4 * order.length);
        for (int glyph : order) {
            widths.word(face.advance(glyph)).word(face.bearing(glyph));
        }
        byte[][] contents = {letters(), outlines.copy(), head, horizontal, widths.copy(), places.copy(), maximum};
        Bytes file = new Bytes(outlines.size() + 8 * 1024);
        file.quad(0x00010000).word(TABLES.length).word(64).word(2).word(TABLES.length * 16 - 64);
        int at = 12 + 16 * TABLES.length;
        for (int i = 0; i < TABLES.length; i++) {
            file.add(TABLES[i]).quad(sum(contents[i])).quad(at).quad(contents[i].length);
            at += (contents[i].length + 3) & ~3;
        }
        for (byte[] content : contents) {
            file.add(content);
            while (file.size() % 4 > 0) {
                file.add(0);
            }
        }
        return file;
    }

    /** Where the outline of each code stands: a table of one byte a code (Macintosh, format 0). */
    private byte[] letters() {
        Bytes table = new Bytes(300)
                .word(0)
                .word(1)
                .word(1)
                .word(0)
                .quad(12)
                .word(0)
                .word(262)
                .word(0);
        int place = 1;
        for (char glyph : glyphs) {
            table.add(glyph > 0 ? place++ : 0);
        }
        return table.copy();
    }

    private static int sum(byte[] content) {
        int sum = 0;
        for (int i = 0; i < content.length; i++) {
            sum += (content[i] & 0xFF) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
