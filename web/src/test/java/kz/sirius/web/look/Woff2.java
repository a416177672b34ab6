package kz.sirius.web.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.brotli.dec.BrotliInputStream;

/** Reads of a WOFF2 file which characters have a glyph, after the recommendation of the W3C and OpenType's cmap. */
final class Woff2 {

    private static final int SIGNATURE = 0x774F4632;
    private static final int CMAP = 0;
    private static final int GLYF = 10;
    private static final int LOCA = 11;
    private static final int OWN_TAG = 63;

    private Woff2() {}

    static Set<Integer> characters(Path font) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(font));
        if (file.getInt(0) != SIGNATURE) {
            throw new IOException(font + " is not WOFF2");
        }
        int tables = file.getShort(12);
        int compressed = file.getInt(20);
        file.position(48);
        int before = 0;
        int start = -1;
        int length = 0;
        for (int table = 0; table < tables; table++) {
            int flags = file.get() & 255;
            int tag = flags & 63;
            if (tag == OWN_TAG) {
                file.getInt();
            }
            int size = number(file);
            boolean plain = tag == GLYF || tag == LOCA ? flags >> 6 == 3 : flags >> 6 == 0;
            int stored = plain ? size : number(file);
            if (tag == CMAP) {
                start = before;
                length = stored;
            }
            before += stored;
        }
        byte[] stream = new byte[compressed];
        file.get(stream);
        byte[] data = new BrotliInputStream(new ByteArrayInputStream(stream)).readAllBytes();
        return mapped(ByteBuffer.wrap(data, start, length).slice());
    }

    private static int number(ByteBuffer file) {
        int number = 0;
        int next;
        do {
            next = file.get() & 255;
            number = number << 7 | next & 127;
        } while (next > 127);
        return number;
    }

    private static Set<Integer> mapped(ByteBuffer cmap) {
        Set<Integer> characters = new TreeSet<>();
        for (int record = 0; record < cmap.getShort(2); record++) {
            int at = cmap.getInt(8 + 8 * record);
            int format = cmap.getShort(at);
            if (format == 4) {
                segments(cmap, at, characters);
            } else if (format == 12) {
                groups(cmap, at, characters);
            }
        }
        return characters;
    }

    private static void segments(ByteBuffer cmap, int at, Set<Integer> characters) {
        int twice = cmap.getShort(at + 6);
        for (int segment = 0; segment < twice; segment += 2) {
            int last = cmap.getShort(at + 14 + segment) & 0xFFFF;
            int first = cmap.getShort(at + 16 + twice + segment) & 0xFFFF;
            int delta = cmap.getShort(at + 16 + 2 * twice + segment);
            int place = at + 16 + 3 * twice + segment;
            int offset = cmap.getShort(place) & 0xFFFF;
            for (int character = first; character <= last && character != 0xFFFF; character++) {
                int glyph = offset == 0 ? character : cmap.getShort(place + offset + 2 * (character - first));
                if (offset != 0 && glyph == 0) {
                    continue;
                }
                if ((glyph + delta & 0xFFFF) != 0) {
                    characters.add(character);
                }
            }
        }
    }

    private static void groups(ByteBuffer cmap, int at, Set<Integer> characters) {
        for (int group = 0; group < cmap.getInt(at + 12); group++) {
            int place = at + 16 + 12 * group;
            for (int character = cmap.getInt(place); character <= cmap.getInt(place + 4); character++) {
                characters.add(character);
            }
        }
    }
}
