package kz.sirius.reports.build;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes the instructions for coarse screens out of a TrueType font: a document is printed or read on a fine one, and they
 * are two thirds of what a font adds to a file. Shapes, widths and characters stay. A changed font must not bear the
 * original name (licence of the fonts), so it gets another one.
 */
final class PlainFonts {

    private static final Set<String> INSTRUCTIONS =
            Set.of("fpgm", "prep", "cvt ", "hdmx", "VDMX", "LTSH", "gasp", "DSIG", "FFTM");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int MAGIC = 0xB1B0AFBA;

    // Composite glyphs: flags of a component.
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTED = 0x0100;

    private PlainFonts() {}

    static byte[] of(byte[] font) {
        Map<String, byte[]> tables = read(font);
        tables.keySet().removeAll(INSTRUCTIONS);
        glyphs(tables);
        ByteBuffer maximum = ByteBuffer.wrap(table(tables, "maxp"));
        for (int zone = 14; zone < 28; zone += 2) {
            maximum.putShort(zone, (short) (zone == 14 ? 1 : 0));
        }
        tables.put("name", names(table(tables, "name")));
        return write(tables);
    }

    private static byte[] table(Map<String, byte[]> tables, String name) {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + name);
        }
        return table;
    }

    private static Map<String, byte[]> read(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < in.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            String name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            byte[] table = new byte[in.getInt(entry + 12)];
            System.arraycopy(font, in.getInt(entry + 8), table, 0, table.length);
            tables.put(name, table);
        }
        return tables;
    }

    private static void glyphs(Map<String, byte[]> tables) {
        ByteBuffer head = ByteBuffer.wrap(table(tables, "head"));
        ByteBuffer places = ByteBuffer.wrap(table(tables, "loca"));
        boolean wide = head.getShort(50) == 1;
        byte[] glyf = table(tables, "glyf");
        int count = places.capacity() / (wide ? 4 : 2) - 1;
        ByteArrayOutputStream plain = new ByteArrayOutputStream(glyf.length);
        ByteBuffer moved = ByteBuffer.allocate(4 * (count + 1));
        for (int i = 0; i < count; i++) {
            moved.putInt(plain.size());
            int from = wide ? places.getInt(4 * i) : 2 * (places.getShort(2 * i) & 0xFFFF);
            int to = wide ? places.getInt(4 * i + 4) : 2 * (places.getShort(2 * i + 2) & 0xFFFF);
            if (to > from) {
                plain.writeBytes(glyph(ByteBuffer.wrap(glyf, from, to - from).slice()));
                while (plain.size() % 4 != 0) {
                    plain.write(0);
                }
            }
        }
        moved.putInt(plain.size());
        head.putShort(50, (short) 1);
        tables.put("loca", moved.array());
        tables.put("glyf", plain.toByteArray());
    }

    private static byte[] glyph(ByteBuffer glyph) {
        int contours = glyph.getShort(0);
        if (contours < 0) {
            return composite(glyph);
        }
        int at = 10 + 2 * contours;
        int instructions = glyph.getShort(at) & 0xFFFF;
        byte[] plain = new byte[glyph.capacity() - instructions];
        glyph.get(0, plain, 0, at);
        glyph.get(at + 2 + instructions, plain, at + 2, plain.length - at - 2);
        return plain;
    }

    private static byte[] composite(ByteBuffer glyph) {
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = glyph.getShort(at);
            glyph.putShort(at, (short) (flags & ~INSTRUCTED));
            at += 4 + ((flags & WORDS) == 0 ? 2 : 4);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        }
        byte[] plain = new byte[at];
        glyph.get(0, plain);
        return plain;
    }

    /** PT Sans and PT Serif become Sirius Sans and Sirius Serif; what is said of licence and makers stays. */
    private static byte[] names(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(table);
        int count = in.getShort(2);
        int strings = in.getShort(4);
        ByteBuffer entries = ByteBuffer.allocate(6 + HEADER * count);
        entries.putShort((short) 0).putShort((short) count).putShort((short) entries.capacity());
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int entry = 6 + HEADER * i;
            int length = in.getShort(entry + 8) & 0xFFFF;
            int offset = strings + (in.getShort(entry + 10) & 0xFFFF);
            Charset charset = in.getShort(entry) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            String text = new String(table, offset, length, charset);
            int id = in.getShort(entry + 6);
            boolean name = id == 1 || id == 3 || id == 4 || id == 6 || id == 16 || id == 18;
            byte[] renamed = (name ? text.replace("PT", "Sirius") : text).getBytes(charset);
            entries.put(table, entry, 8).putShort((short) renamed.length).putShort((short) texts.size());
            texts.writeBytes(renamed);
        }
        byte[] made = new byte[entries.capacity() + texts.size()];
        System.arraycopy(entries.array(), 0, made, 0, entries.capacity());
        System.arraycopy(texts.toByteArray(), 0, made, entries.capacity(), texts.size());
        return made;
    }

    private static byte[] write(Map<String, byte[]> tables) {
        int size = HEADER + ENTRY * tables.size();
        for (byte[] table : tables.values()) {
            size += padded(table);
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        out.putInt(0x00010000).putShort((short) count).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * ENTRY));
        ByteBuffer.wrap(table(tables, "head")).putInt(8, 0);
        int place = HEADER + ENTRY * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(sum(content)).putInt(place).putInt(content.length);
            out.put(place, content);
            head = "head".equals(table.getKey()) ? place : head;
            place += padded(content);
        }
        out.putInt(head + 8, MAGIC - sum(out.array()));
        return out.array();
    }

    /** Tables begin at multiples of four. */
    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }

    private static int sum(byte[] content) {
        ByteBuffer padded = ByteBuffer.allocate(padded(content)).put(content).rewind();
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
