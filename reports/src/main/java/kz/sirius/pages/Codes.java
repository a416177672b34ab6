package kz.sirius.pages;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one byte that the letters of a document have, the same in all its faces. Most letters have the same code in
 * every document, so that what tells readers their letters is packed once for all; any other letter gets a free code at its
 * first use. Codes that a string would have to mask are left out.
 */
final class Codes {

    /** There is no room for the letter, or it has no code yet. */
    static final int NONE = 0;

    static final int COUNT = 256;

    private static final int PLANE = COUNT * COUNT;

    /** Most lines that one table for readers may have. */
    private static final int BLOCK = 100;

    private static final int ASCII = 0x20;
    private static final int CYRILLIC = 0x80;
    private static final int OTHERS = 0xC0;
    private static final String MORE = "ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\u00A0«»–—−№·…×“”„’";

    private static final int[] FIXED = fixed();
    private static final byte[] @Nullable [] PAGES = pages(FIXED);
    private static final Bytes READ = packed();

    private final int[] letters;
    private byte[] @Nullable [] pages;
    private boolean own;
    private int next = 1;
    private int map;

    private Codes(int[] letters, byte[] @Nullable [] pages, boolean own) {
        this.letters = letters;
        this.pages = pages;
        this.own = own;
    }

    /** For the letters of a document; those of most documents have their codes. */
    static Codes first() {
        return new Codes(FIXED.clone(), PAGES, false);
    }

    /** For the letters that find no room in the first. */
    static Codes more() {
        return new Codes(new int[COUNT], new byte[COUNT][], true);
    }

    private static int[] fixed() {
        int[] letters = new int[COUNT];
        for (int code = ASCII; code < 0x7F; code++) {
            letters[code] = masked(code) ? 0 : code;
        }
        for (int i = 0; i < 64; i++) {
            letters[CYRILLIC + i] = 'А' + i;
        }
        for (int i = 0; i < MORE.length(); i++) {
            letters[OTHERS + i] = MORE.charAt(i);
        }
        return letters;
    }

    private static byte[] @Nullable [] pages(int[] letters) {
        byte[] @Nullable [] pages = new byte[COUNT][];
        for (int code = 1; code < COUNT; code++) {
            if (letters[code] > 0) {
                put(pages, letters[code], code);
            }
        }
        return pages;
    }

    private static void put(byte[] @Nullable [] pages, int letter, int code) {
        byte[] page = pages[letter >> 8];
        if (page == null) {
            page = new byte[COUNT];
            pages[letter >> 8] = page;
        }
        page[letter & 0xFF] = (byte) code;
    }

    private static boolean masked(int value) {
        return value == '(' || value == ')' || value == '\\' || value == '\r';
    }

    /** The code of a letter that has one, from 1 to 255, or {@link #NONE}. */
    int known(int letter) {
        if (letter < PLANE) {
            byte[] page = pages[letter >> 8];
            return page == null ? NONE : page[letter & 0xFF] & 0xFF;
        }
        for (int code = 1; code < COUNT; code++) {
            if (letters[code] == letter) {
                return code;
            }
        }
        return NONE;
    }

    /** A free code for a letter that has none, or {@link #NONE}. */
    int take(int letter) {
        while (next < COUNT && (letters[next] > 0 || masked(next))) {
            next++;
        }
        if (next == COUNT) {
            return NONE;
        }
        letters[next] = letter;
        if (!own) {
            pages = pages(FIXED);
            own = true;
        }
        if (letter < PLANE) {
            put(pages, letter, next);
        }
        return next++;
    }

    /** Writes what tells readers the letters of the codes, once; its number. */
    int write(PdfFile file) {
        if (map == 0) {
            map = file.reserve();
            if (own) {
                file.stream(map, "", unicode(letters), Deflater.BEST_SPEED);
            } else {
                file.packed(map, "", READ);
            }
        }
        return map;
    }

    private static Bytes packed() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return PdfFile.deflated(deflater, unicode(FIXED));
        } finally {
            deflater.end();
        }
    }

    private static Bytes unicode(int[] letters) {
        Bytes map = new Bytes(4096).add("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n");
        map.add("/CMapType 2 def 1 begincodespacerange<00><FF>endcodespacerange\n");
        int[] starts = starts(letters);
        for (int from = 0; from < starts.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, starts.length);
            map.number(to - from).add(" beginbfrange\n");
            for (int i = from; i < to; i++) {
                int code = starts[i];
                map.add('<').digits(code).add("><").digits(last(letters, code)).add("><");
                for (char half : Character.toChars(letters[code])) {
                    map.hex(half);
                }
                map.add(">\n");
            }
            map.add("endbfrange\n");
        }
        return map.add("endcmap CMapName currentdict/CMap defineresource pop end end");
    }

    /** The codes at which ranges of letters begin that follow each other. */
    private static int[] starts(int[] letters) {
        int[] starts = new int[COUNT];
        int count = 0;
        for (int code = 1; code < COUNT; code++) {
            if (letters[code] > 0 && !follows(letters, code)) {
                starts[count++] = code;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean follows(int[] letters, int code) {
        return letters[code - 1] > 0 && letters[code] == letters[code - 1] + 1 && (letters[code] & 0xFF) > 0;
    }

    private static int last(int[] letters, int first) {
        int last = first;
        while (last + 1 < COUNT && letters[last + 1] > 0 && follows(letters, last + 1)) {
            last++;
        }
        return last;
    }
}
