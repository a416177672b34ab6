package kz.sirius.pages;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The data that a file of this writer carries, read without parsing: signed or not, they lie where they were written. */
public final class DataPlace {

    private static final byte[] CATALOG = latin("/Type/Catalog");
    private static final byte[] DATA = latin(" 0 obj\n<</Type/EmbeddedFile/Subtype/");
    private static final byte[] TABLE = latin("\nstartxref\n");
    private static final byte[] STREAM = latin(">>\nstream\n");
    private static final Pattern SIZES = Pattern.compile("/Size (\\d{1,9})/.*/Length (\\d{1,9})$");
    private static final int DICTIONARY = 512;

    private DataPlace() {}

    /**
     * The data.
     *
     * @param name of the file in the file
     * @return null where it cannot be told without parsing: the file carries no such data, or more, or is foreign
     */
    public static byte @Nullable [] in(byte[] pdf, String name) {
        int catalog = last(pdf, CATALOG);
        int data = next(pdf, DATA, 0);
        if (catalog < 0
                || data < 0
                || next(pdf, DATA, data + 1) >= 0
                || last(pdf, TABLE) != next(pdf, TABLE, catalog)) {
            return null; // or something was added to it that this writer does not know
        }
        byte[] named = latin("/Names<</EmbeddedFiles<</Names["
                + new String(new Bytes(64).text(name).copy(), StandardCharsets.ISO_8859_1));
        int line = next(pdf, named, catalog);
        int end = next(pdf, latin("\n"), catalog);
        int start = next(pdf, STREAM, data);
        if (line < 0 || line > end || start < 0 || start - data > DICTIONARY) {
            return null;
        }
        String dictionary = new String(pdf, data, start - data, StandardCharsets.ISO_8859_1);
        Matcher sizes = SIZES.matcher(dictionary);
        return sizes.find()
                ? unpacked(
                        pdf, start + STREAM.length, Integer.parseInt(sizes.group(2)), Integer.parseInt(sizes.group(1)))
                : null;
    }

    private static byte @Nullable [] unpacked(byte[] pdf, int from, int length, int size) {
        // What is packed is never a thousandth of what it becomes.
        if (from + length > pdf.length || size > 1100L * length) {
            return null;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, length);
            byte[] content = new byte[size];
            int got = inflater.inflate(content);
            return got == size && inflater.inflate(new byte[1]) == 0 && inflater.finished() ? content : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static int next(byte[] pdf, byte[] part, int from) {
        for (int at = from; at <= pdf.length - part.length; at++) {
            if (isAt(pdf, part, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int last(byte[] pdf, byte[] part) {
        for (int at = pdf.length - part.length; at >= 0; at--) {
            if (isAt(pdf, part, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] pdf, byte[] part, int at) {
        int i = 0;
        while (i < part.length && pdf[at + i] == part[i]) {
            i++;
        }
        return i == part.length;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
