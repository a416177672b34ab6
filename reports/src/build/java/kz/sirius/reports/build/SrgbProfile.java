package kz.sirius.reports.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colour profile of sRGB (IEC 61966-2-1) as ICC.1:2004-10 (version 4.2) writes it in the least room: primaries adapted to
 * D50 and the curve as a formula. A table of the curve, as most profiles have it, would add two kilobytes to each document.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ONE = 0x10000;
    private static final double[] D50 = {0.9642, 1.0, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};
    private static final double[] ADAPTATION = {
        1.04791, 0.02293, -0.05020, 0.02960, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179
    };

    /** Exponent, then the slopes and offsets of the two parts, and where they meet. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] made() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("CC0"));
        tags.put("wtpt", numbers("XYZ ", 0, D50));
        tags.put("chad", numbers("sf32", 0, ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", 0, RED));
        tags.put("gXYZ", numbers("XYZ ", 0, GREEN));
        tags.put("bXYZ", numbers("XYZ ", 0, BLUE));
        byte[] curve = numbers("para", 3, CURVE);
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    /** Tags of the same content share it. */
    private static byte[] profile(Map<String, byte[]> tags) {
        List<byte[]> contents = new ArrayList<>();
        int size = HEADER + 4 + 12 * tags.size();
        for (byte[] content : tags.values()) {
            if (contents.isEmpty() || contents.get(contents.size() - 1) != content) {
                contents.add(content);
                size += content.length;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        out.position(HEADER);
        out.putInt(tags.size());
        int place = HEADER + 4 + 12 * tags.size();
        byte[] before = null;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            place += before == null || before == tag.getValue() ? 0 : before.length;
            before = tag.getValue();
            out.put(ascii(tag.getKey())).putInt(place).putInt(before.length);
        }
        contents.forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x04200000);
        out.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1).putShort((short) 0);
        out.putInt(0).put(ascii("acsp"));
        out.position(68);
        for (double part : D50) {
            out.putInt(fixed(part));
        }
    }

    private static byte[] numbers(String type, int kind, double[] values) {
        boolean formula = "para".equals(type);
        ByteBuffer out = ByteBuffer.allocate(8 + (formula ? 4 : 0) + 4 * values.length);
        out.put(ascii(type)).putInt(0);
        if (formula) {
            out.putShort((short) kind).putShort((short) 0);
        }
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    /** Words in English; contents begin at multiples of four. */
    private static byte[] words(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + (letters.length + 3) / 4 * 4);
        out.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        out.putInt(letters.length).putInt(28).put(letters);
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * ONE);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
