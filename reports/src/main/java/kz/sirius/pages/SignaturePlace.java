package kz.sirius.pages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The place of the first signature in a file of this writer, laid out without parsing: what a signature changes stands at the
 * file's end, each object on a line of its own, and the file's last table says where. The signature is an incremental update,
 * so that all bytes of the prepared file stay.
 */
public final class SignaturePlace {

    /** Name, in a file's last table, of the offset of what a signature changes. */
    static final String TAIL = "/XXSiriusTail";

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final String CLOSING = ">>";
    private static final int END = 64;
    private static final int DICTIONARY = 1024;
    private static final int RANGE_ROOM = 40;

    private final byte[] file;
    private final int[] range;

    private SignaturePlace(byte[] file, int[] range) {
        this.file = file;
        this.range = range;
    }

    /**
     * What a signature says of itself.
     *
     * @param field name of its field
     * @param at moment of signing as a date of PDF
     * @param permission what may follow: DocMDP's P
     */
    public record Words(String field, String name, String reason, String at, int permission) {}

    /** The file with room for a signature. */
    public byte[] file() {
        return file.clone();
    }

    /** The two parts that the signature covers: from, length, from, length. */
    public int[] range() {
        return range.clone();
    }

    /**
     * Lays out the place.
     *
     * @param room bytes for the signature
     * @return null where the file is not one of this writer as it was prepared: it is signed already, or foreign
     */
    public static @Nullable SignaturePlace in(byte[] pdf, Words words, int room) {
        Last last = Last.of(pdf);
        return last == null ? null : laid(pdf, last, words, room);
    }

    private static SignaturePlace laid(byte[] pdf, Last last, Words words, int room) {
        Last.Line field =
                last.line("/T" + new String(new Bytes(64).text(words.field()).copy(), LATIN));
        Last.Line catalog = last.line("/Type/Catalog");
        if (field == null || catalog == null) {
            throw new IllegalArgumentException("The file has no field " + words.field());
        }
        int signature = last.size();
        int table = signature + 1;
        Bytes out = new Bytes(pdf.length + 2 * room + 4096).add(pdf);
        SortedMap<Integer, Integer> places = new TreeMap<>();
        places.put(catalog.number(), out.size());
        out.add(catalog.with("/Perms<</DocMDP " + signature + " 0 R>>"));
        places.put(field.number(), out.size());
        out.add(field.with("/V " + signature + " 0 R"));
        places.put(signature, out.size());
        int[] range = signature(out, signature, words, room);
        places.put(table, out.size());
        table(out, last, table, places);
        // What follows the signature's own place is covered too.
        range[3] = out.size() - range[2];
        byte[] file = out.copy();
        byte[] covered = ("0 " + range[1] + ' ' + range[2] + ' ' + range[3] + ']').getBytes(LATIN);
        System.arraycopy(covered, 0, file, range[0], covered.length);
        range[0] = 0;
        return new SignaturePlace(file, range);
    }

    /** Writes the signature's dictionary. Returns where its range is to be filled in, and where its own place lies. */
    private static int[] signature(Bytes out, int number, Words words, int room) {
        out.number(number).add(" 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Name");
        out.text(words.name()).add("/Reason").text(words.reason()).add("/M").text(words.at());
        out.add("/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P ");
        out.number(words.permission()).add("/V/1.2>>>>]/ByteRange[");
        int covered = out.size();
        out.add(" ".repeat(RANGE_ROOM)).add("/Contents");
        int from = out.size();
        out.add('<').add("0".repeat(2 * room)).add('>');
        int to = out.size();
        out.add(">>\nendobj\n");
        return new int[] {covered, from, to, 0};
    }

    private static void table(Bytes out, Last last, int number, SortedMap<Integer, Integer> places) {
        int at = out.size();
        Bytes rows = new Bytes(64);
        StringBuilder index = new StringBuilder();
        places.forEach((object, place) -> {
            index.append(object).append(" 1 ");
            rows.add(1).add(place >> 16).word(place).word(0);
        });
        out.number(number).add(" 0 obj\n<</Type/XRef/Size ").number(number + 1).add("/W[1 3 2]/Index[");
        out.add(index.toString())
                .add("]/Prev ")
                .number(last.table())
                .add(last.trailer())
                .add("/Length ");
        out.number(rows.size())
                .add(">>\nstream\n")
                .add(rows)
                .add("\nendstream\nendobj\nstartxref\n")
                .number(at);
        out.add("\n%%EOF\n");
    }

    /** The end of a file of this writer. */
    private record Last(String lines, String dictionary, int table) {

        /** An object on a line of its own. */
        record Line(int number, String text) {

            /** The object with something more in its dictionary. */
            String with(String more) {
                return number + " 0 obj\n" + text.substring(0, text.length() - CLOSING.length()) + more + CLOSING
                        + "\nendobj\n";
            }
        }

        static @Nullable Last of(byte[] pdf) {
            String end = new String(pdf, Math.max(0, pdf.length - END), Math.min(END, pdf.length), LATIN);
            int start = end.lastIndexOf("startxref\n");
            if (start < 0 || !end.endsWith("\n%%EOF\n")) {
                return null;
            }
            String place = end.substring(start + 10, end.length() - 7);
            int table = place.matches("\\d{1,9}") ? Integer.parseInt(place) : pdf.length;
            if (table == 0 || table >= pdf.length || pdf[table - 1] != '\n') {
                return null;
            }
            String after = new String(pdf, table, Math.min(pdf.length - table, DICTIONARY), LATIN);
            int dictionary = after.indexOf("/Filter/FlateDecode/Length ");
            int mark = after.indexOf(TAIL);
            if (mark < 0 || dictionary < mark) {
                return null;
            }
            String known = after.substring(0, dictionary);
            int tail = number(known, TAIL);
            return new Last(new String(pdf, tail, table - tail, LATIN), known, table);
        }

        private static int number(String text, String name) {
            int from = text.indexOf(name) + name.length() + 1;
            int to = from;
            while (to < text.length() && Character.isDigit(text.charAt(to))) {
                to++;
            }
            return Integer.parseInt(text.substring(from, to));
        }

        int size() {
            return number(dictionary, "/Size");
        }

        /** Root, information and identifier, which stay. */
        String trailer() {
            return dictionary.substring(dictionary.indexOf("/Root"));
        }

        @Nullable
        Line line(String part) {
            String before = "";
            for (String line : lines.split("\n")) {
                if (line.contains(part)) {
                    return new Line(Integer.parseInt(before.substring(0, before.indexOf(' '))), line);
                }
                before = line;
            }
            return null;
        }
    }
}
