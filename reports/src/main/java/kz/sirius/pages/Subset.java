package kz.sirius.pages;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The part of a face that one document uses, as a font of one byte a letter. A letter gets its code at its first use; two
 * letters of one outline have two codes, so that each is copied as what it is. Codes that a string would have to mask are left
 * out; what finds no room goes to the next part.
 */
final class Subset {

    /** What {@link #code} says of a letter that the face lacks. */
    static final int MISSING = -1;

    /** What {@link #code} says of a letter for which there is no room. */
    static final int FULL = 0;

    private static final int CODES = 256;
    private static final int BLOCK = 100;
    private static final int PARTS = 0x0020;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final String[] TABLES = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"};

    private final Face face;
    private final String resource;
    private final byte[] @Nullable [] codes = new byte[CODES][];
    private final int[] letters = new int[CODES];
    private final char[] glyphs = new char[CODES];
    private int next = 1;

    Subset(Face face, String resource) {
        this.face = face;
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
        byte[] page = letter < CODES * CODES ? codes[letter >> 8] : null;
        int known = page == null ? 0 : page[letter & 0xFF] & 0xFF;
        return known > 0 ? known : fresh(letter);
    }

    private int fresh(int letter) {
        for (int code = 1; letter >= CODES * CODES && code < next; code++) {
            if (letters[code] == letter) {
                return code;
            }
        }
        int glyph = face.glyph(letter);
        if (glyph == 0) {
            return MISSING;
        }
        while (masked(next)) {
            next++;
        }
        if (next == CODES) {
            return FULL;
        }
        int code = next++;
        letters[code] = letter;
        glyphs[code] = (char) glyph;
        if (letter < CODES * CODES) {
            byte[] page = codes[letter >> 8];
            if (page == null) {
                page = new byte[CODES];
                codes[letter >> 8] = page;
            }
            page[letter & 0xFF] = (byte) code;
        }
        return code;
    }

    private static boolean masked(int value) {
        return value == '(' || value == ')' || value == '\\' || value == '\r';
    }

    /** Width of a letter by its code, in thousandths of the size. */
    int width(int code) {
        return face.width(glyphs[code]);
    }

    /** Writes the font; its number is the resource's. */
    void write(PdfFile file, int number, int place) {
        String name = "SIRIU" + (char) ('A' + place) + "+" + face.name();
        int program = file.reserve();
        Bytes outlines = program();
        // Hardly anything in outlines of letters is there twice: the quickest way will do.
        file.stream(program, "/Length1 " + outlines.size(), outlines, Deflater.BEST_SPEED);
        int map = file.reserve();
        file.stream(map, "", unicode());
        Bytes body = new Bytes(1024);
        body.add("<</Type/FontDescriptor/FontName/").add(name).add(face.descriptor());
        int descriptor = file.object(body.add("/FontFile2 ").reference(program).add(">>"));
        body.clear();
        body.add("<</Type/Font/Subtype/TrueType/BaseFont/")
                .add(name)
                .add("/FirstChar 1/LastChar ")
                .number(next - 1);
        body.add("/FontDescriptor ")
                .reference(descriptor)
                .add("/ToUnicode ")
                .reference(map)
                .add("/Widths[");
        for (int code = 1; code < next; code++) {
            body.number(glyphs[code] == 0 ? 0 : width(code)).add(' ');
        }
        file.object(number, body.add("]>>"));
    }

    private Bytes unicode() {
        Bytes map = new Bytes(4096).add("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n");
        map.add("/CMapType 2 def 1 begincodespacerange<00><FF>endcodespacerange\n");
        int[] used = used();
        for (int from = 0; from < used.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, used.length);
            map.number(to - from).add(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.add('<').digits(used[i]).add("><");
                for (char half : Character.toChars(letters[used[i]])) {
                    map.hex(half);
                }
                map.add(">\n");
            }
            map.add("endbfchar\n");
        }
        return map.add("endcmap CMapName currentdict/CMap defineresource pop end end");
    }

    private int[] used() {
        int[] used = new int[next];
        int count = 0;
        for (int code = 1; code < next; code++) {
            if (glyphs[code] > 0) {
                used[count++] = code;
            }
        }
        return Arrays.copyOf(used, count);
    }

    /** A font file with the used outlines in the order of their codes, and after them the parts that they are made of. */
    private Bytes program() {
        Order order = new Order(glyphs, next);
        Bytes outlines = new Bytes(32 * 1024);
        Bytes places = new Bytes(4 * next);
        for (int place = 0; place < order.count; place++) {
            places.word(outlines.size() / 2);
            int glyph = order.glyphs[place];
            int from = face.from(glyph);
            int length = face.to(glyph) - from;
            if (length > 0 && (glyph > 0 || place == 0)) {
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

        Order(char[] codes, int next) {
            glyphs = new int[next + 64];
            for (count = 0; count < next; count++) {
                glyphs[count] = codes[count];
                moved.putIfAbsent(glyphs[count], count);
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

    /** Each code is the place of its outline: a table of one byte a code (Macintosh, format 0). */
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
        for (int code = 0; code < CODES; code++) {
            table.add(code < next && glyphs[code] > 0 ? code : 0);
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
