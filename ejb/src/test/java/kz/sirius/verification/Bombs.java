package kz.sirius.verification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Updates of a file that are meant to be read by a reader that then has no memory, no stack or no end. */
final class Bombs {

    private static final int CHUNK = 64 * 1024 * 1024;

    private Bombs() {}

    /** A file by the name of what it does; each begins with the whole of this one. */
    static Map<String, byte[]> all(byte[] file) {
        Map<String, byte[]> all = new TreeMap<>();
        all.put("100000 objects", objects(file));
        all.put("deep arrays", update(file, "[".repeat(200_000)));
        all.put("deep dictionaries", update(file, "<</A".repeat(200_000)));
        all.put("deep page content", content(file, "[".repeat(300_000)));
        all.put("states within states", content(file, "q ".repeat(500_000)));
        all.put("numbers without an end", content(file, "[" + ".1 ".repeat(600_000)));
        all.put("inflates to 10 GiB", stream(file, "/Filter/FlateDecode", zeros(file.length)));
        all.put("inflates twice", stream(file, "/Filter[/FlateDecode/FlateDecode]", zeros(file.length)));
        all.put("another packing", stream(file, "/Filter/LZWDecode", new byte[1000]));
        all.put("forms within forms", forms(file));
        all.put(
                "sections in a circle",
                latin(new String(file, StandardCharsets.ISO_8859_1) + "xref\n0 0\ntrailer <</Root 1 0 R/Prev "
                        + file.length + ">>\nstartxref\n" + file.length + "\n%%EOF\n"));
        all.put(
                "a section of two thousand million",
                latin(new String(file, StandardCharsets.ISO_8859_1)
                        + "xref\n0 2147483647\n0000000000 65535 f\ntrailer <</Root 1 0 R>>\nstartxref\n" + file.length
                        + "\n%%EOF\n"));
        all.put("pages in a circle", tree(file, "<</Type/Pages/Count 9/Kids[90001 0 R 90001 0 R]>>"));
        all.put("a million kids", tree(file, "<</Type/Pages/Kids[" + "<</A 1>>".repeat(400_000) + "]>>"));
        return all;
    }

    private static byte[] objects(byte[] file) {
        StringBuilder body = new StringBuilder();
        StringBuilder table = new StringBuilder("xref\n100000 100000\n");
        for (int i = 0; i < 100_000; i++) {
            table.append("%010d 00000 n \n".formatted(file.length + body.length()));
            body.append(100_000 + i).append(" 0 obj <<>> endobj\n");
        }
        int start = file.length + body.length();
        return joined(
                file,
                body + table.toString() + "trailer <</Root 1 0 R/Size 200000>>\nstartxref\n" + start + "\n%%EOF\n");
    }

    /** One more object, which is what the file begins from. */
    private static byte[] update(byte[] file, String root) {
        String body = "90000 0 obj " + root + " endobj\n";
        int start = file.length + body.length();
        return joined(
                file,
                body
                        + "xref\n90000 1\n%010d 00000 n \ntrailer <</Root 90000 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(file.length, start));
    }

    private static byte[] tree(byte[] file, String pages) {
        return objects(file, "<</Type/Catalog/Pages 90001 0 R>>", latin(pages));
    }

    private static byte[] content(byte[] file, String content) {
        return stream(file, "", latin(content));
    }

    private static byte[] stream(byte[] file, String filter, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(latin("<</Length " + content.length + filter + ">>\nstream\n"));
        object.writeBytes(content);
        object.writeBytes(latin("\nendstream"));
        return objects(
                file,
                "<</Type/Catalog/Pages <</Type/Pages/Count 1/Kids[<</Type/Page/MediaBox[0 0 9 9]/Contents 90001 0 R>>]>>>>",
                object.toByteArray());
    }

    /** Ten forms, each drawn ten times by the next. */
    private static byte[] forms(byte[] file) {
        StringBuilder objects = new StringBuilder();
        String[] bodies = new String[12];
        String page = "<</Type/Page/MediaBox[0 0 9 9]/Contents 90001 0 R/Resources<</XObject<</F 90002 0 R>>>>>>";
        bodies[0] = "<</Type/Catalog/Pages <</Type/Pages/Count 1/Kids[" + page + "]>>>>";
        bodies[1] = form(-1);
        for (int i = 2; i < bodies.length; i++) {
            bodies[i] = form(i + 1 < bodies.length ? 90_001 + i : -1);
        }
        StringBuilder table = new StringBuilder("xref\n90000 12\n");
        for (int i = 0; i < bodies.length; i++) {
            table.append("%010d 00000 n \n".formatted(file.length + objects.length()));
            objects.append(90_000 + i).append(" 0 obj ").append(bodies[i]).append(" endobj\n");
        }
        int start = file.length + objects.length();
        return joined(
                file, objects + table.toString() + "trailer <</Root 90000 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private static String form(int next) {
        String content = "/F Do ".repeat(10);
        String resources = next < 0 ? "" : "/Resources<</XObject<</F " + next + " 0 R>>>>";
        return "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]" + resources + "/Length " + content.length() + ">>\nstream\n"
                + content + "\nendstream";
    }

    private static byte[] objects(byte[] file, String root, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        out.writeBytes(latin("90000 0 obj " + root + " endobj\n"));
        int at = out.size();
        out.writeBytes(latin("90001 0 obj "));
        out.writeBytes(second);
        out.writeBytes(latin(" endobj\n"));
        out.writeBytes(latin(
                "xref\n90000 2\n%010d 00000 n \n%010d 00000 n \ntrailer <</Root 90000 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(file.length, at, out.size())));
        return out.toByteArray();
    }

    /** Ten gibibytes of zeros, or as many as fit beside the file into the largest upload: a packed chunk, again and again. */
    static byte[] zeros(int beside) {
        byte[] chunk = packedChunk();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {0x78, (byte) 0x9C});
        for (int i = 0; i < 160 && packed.size() + chunk.length + beside + 2048 < VerifyFile.LARGEST; i++) {
            packed.writeBytes(chunk);
        }
        packed.writeBytes(new byte[] {1, 0, 0, (byte) 0xFF, (byte) 0xFF});
        return packed.toByteArray();
    }

    private static byte[] packedChunk() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] zeros = new byte[1024 * 1024];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[65_536];
        for (int done = 0; done < CHUNK; done += zeros.length) {
            deflater.setInput(zeros);
            boolean last = done + zeros.length >= CHUNK;
            int got = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.FULL_FLUSH : Deflater.NO_FLUSH);
            while (got > 0) {
                packed.write(buffer, 0, got);
                got = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.FULL_FLUSH : Deflater.NO_FLUSH);
            }
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] file, String more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(file);
        out.writeBytes(latin(more));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
